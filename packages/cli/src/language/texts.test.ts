import { allTexts } from './all-texts.js';
import type { Message } from './message-table.js';
import { speak, type TextKey } from './say.js';
import { cyrillicTemplate } from './template.js';

const keys = Object.keys(allTexts) as TextKey[];
const messages = Object.entries(allTexts) as [TextKey, Message][];

function names(template: string): string[] {
  return [...new Set([...template.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))].sort();
}

describe('the texts', () => {
  it('are more than two hundred', () => {
    expect(keys.length).toBeGreaterThan(200);
  });

  it('say the same in every language', () => {
    const otherwise = messages.filter(([, { en, ru, sr }]) =>
      [en, ru, sr].some(
        (text) =>
          text.trim() === '' ||
          text.split('`').length % 2 === 0 ||
          names(text).join(' ') !== names(en).join(' '),
      ),
    );
    expect(otherwise).toEqual([]);
  });

  it('have words of their own in Russian, and Serbian in both scripts', () => {
    const cyrillic = /\p{Script=Cyrillic}/u;
    const notTranslated = messages.filter(([, { en, ru, sr }]) => ru === en || sr === en);
    expect(notTranslated.map(([key]) => key)).toEqual(['preview.period']);
    const wrongScript = messages.filter(
      ([, { ru, sr }]) => !cyrillic.test(ru) || cyrillic.test(sr) || !cyrillic.test(cyrillicTemplate(sr)),
    );
    expect(wrongScript).toEqual([]);
  });

  it('have three forms of a word beside a number in Russian and Serbian', () => {
    const formsOf = (text: string): number[] =>
      [...text.matchAll(/\{\w+#([^}]*)\}/g)].map(([, forms = '']) => forms.split('|').length);
    const counts = messages.flatMap(([, { ru, sr }]) => [...formsOf(ru), ...formsOf(sr)]);
    expect(new Set(counts)).toEqual(new Set([3]));
  });

  it('agree with numbers', () => {
    const rows = (locale: 'en' | 'ru' | 'sr-Latn' | 'sr-Cyrl', count: number): string =>
      speak(locale)('progress.rows', { rows: count });
    expect([1, 2, 5, 21].map((count) => rows('ru', count))).toEqual([
      '1 строка',
      '2 строки',
      '5 строк',
      '21 строка',
    ]);
    expect([1, 3, 5].map((count) => rows('sr-Latn', count))).toEqual(['1 red', '3 reda', '5 redova']);
    expect(rows('sr-Cyrl', 5)).toBe('5 редова');
    expect([1, 1234].map((count) => rows('en', count))).toEqual(['1 row', '1,234 rows']);
  });

  it('leave what is typed, and what others wrote, as it is in Serbian Cyrillic', () => {
    expect(speak('sr-Cyrl')('import.nowStore', { file: 'usluge.csv' })).toBe(
      'Да се сачува: veche import usluge.csv --store (са истим опцијама)',
    );
  });

  it('cannot be made to steer a terminal by what others wrote', () => {
    expect(speak('en')('file.empty', { file: 'a\u001b[2Jb\u009bc\u202ed\ne' })).toBe(
      'The file a\uFFFD[2Jb\uFFFDc\uFFFDd e is empty.',
    );
  });
});
