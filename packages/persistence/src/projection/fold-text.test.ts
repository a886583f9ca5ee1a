import { foldText } from './fold-text.js';

describe('foldText', () => {
  it.each([
    ['Вече', 'vece'],
    ['Veće', 'vece'],
    ['веће', 'vece'],
    ['Veche', 'vece'],
    ['Новокузнецк', 'novokuzneck'],
    ['Тюмень', 'tjumen'],
    ['Tyumen', 'tjumen'],
    ['Пётр и Федя', 'petr i feda'],
    ['Ђорђе Đorđe Djordje Dorde', 'dorde dorde dorde dorde'],
    ['Љубав, „Njegoš“ — Џеп', 'ljubav njegos dzep'],
    ['Йошкар-Ола', 'ioskar ola'],
    ['Русская   Гуманитарная\nМиссия', 'russkaja gumanitarnaja missija'],
    ['100% «новых» людей', '100 novjh ljudei'],
    ['', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    const once = foldText('Щука, Шћепан и Жаклина Đ.');
    expect(foldText(once)).toBe(once);
  });
});
