import type { LocalizedText } from '@veche/domain';
import { nameIn, textIn } from './text-in.js';

const text = (language: LocalizedText['language'], ours = false): LocalizedText => ({
  language,
  text: language,
  ours,
});

describe('a name', () => {
  const names = [text('en', true), text('sr-Latn'), text('ru')];

  it.each([
    ['ru', 'ru'],
    ['ru-RU', 'ru'],
    ['sr-Latn', 'sr-Latn'],
    ['sr-Cyrl', 'ср-Латн'],
    ['sr', 'ср-Латн'],
    ['de', 'en'],
    [null, 'en'],
  ])('asked in %s is given in %s', (asked, given) => {
    expect(nameIn(names, asked, 'code')).toBe(given);
  });

  it('falls back to the original, not to a translation of ours', () => {
    expect(textIn([{ ...text('sr-Cyrl'), ours: true }, text('ru')], 'de')?.text).toBe('ru');
  });

  it('in the other script is a transliteration of ours', () => {
    const veche = { language: 'sr-Latn', text: 'Nadživeti injekciju', ours: false } as const;
    expect(textIn([veche], 'sr-Cyrl')).toEqual({
      language: 'sr-Cyrl',
      text: 'Надживети инјекцију',
      ours: true,
    });
    expect(textIn([veche], 'sr-Latn')).toBe(veche);
    expect(textIn([veche], 'ru')).toBe(veche);
  });

  it('of what has none is its code', () => {
    expect(nameIn([], 'ru', 'PRISON_LEAVER')).toBe('PRISON_LEAVER');
  });
});
