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

  it.each(messages)('%s says the same in every language', (_key, { en, ru, sr }) => {
    for (const text of [en, ru, sr]) expect(text).toMatch(/\S/u);
    expect(names(ru)).toEqual(names(en));
    expect(names(sr)).toEqual(names(en));
    for (const text of [en, ru, sr]) expect(text.split('`').length % 2).toBe(1);
  });

  it.each(messages)(
    '%s has words of its own in Russian, and Serbian in both scripts',
    (key, { en, ru, sr }) => {
      // What is only values, or the same word in several languages.
      const same = ['doctor.problem', 'preview.period'].includes(key);
      const cyrillic = /\p{Script=Cyrillic}/u;
      expect(ru).toMatch(cyrillic);
      expect(sr).not.toMatch(cyrillic);
      if (!same) expect([ru, sr]).not.toContain(en);
      expect(cyrillicTemplate(sr)).toMatch(cyrillic);
      for (const [, forms] of ru.matchAll(/\{\w+#([^}]*)\}/g)) expect(forms?.split('|')).toHaveLength(3);
      for (const [, forms] of sr.matchAll(/\{\w+#([^}]*)\}/g)) expect(forms?.split('|')).toHaveLength(3);
    },
  );

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
