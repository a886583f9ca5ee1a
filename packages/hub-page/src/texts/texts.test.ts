import { locales } from '@veche/domain';
import { administrationTexts } from './administration-texts.js';
import { checkTexts } from './check-texts.js';
import { columnsTexts } from './columns-texts.js';
import { dayName } from './day-name.js';
import { errorTexts } from './error-texts.js';
import { fileTexts } from './file-texts.js';
import { frameTexts } from './frame-texts.js';
import { historyTexts } from './history-texts.js';
import { indicatorTexts } from './indicator-texts.js';
import { message, type Message, type Texts } from './message.js';
import { operationTexts } from './operation-texts.js';
import { periodName } from './period-name.js';
import { problemTexts } from './problem-texts.js';
import { publishTexts } from './publish-texts.js';
import { signInTexts } from './sign-in-texts.js';
import { startTexts } from './start-texts.js';
import { tableTexts } from './table-texts.js';

const all: readonly Texts[] = [
  administrationTexts,
  checkTexts,
  columnsTexts,
  errorTexts,
  fileTexts,
  frameTexts,
  historyTexts,
  indicatorTexts,
  operationTexts,
  problemTexts,
  publishTexts,
  signInTexts,
  startTexts,
  tableTexts,
];

const forms = {
  en: ['one', 'other'],
  ru: ['few', 'many', 'one', 'other'],
  sr: ['few', 'one', 'other'],
} as const;

describe('the texts of the page', () => {
  it('have every plural form that their language has, and the same places for values in every language', () => {
    const complaints: string[] = [];
    for (const part of all) {
      for (const key of Object.keys(part.en)) {
        for (const language of ['en', 'ru', 'sr'] as const) {
          const text = part[language][key] ?? '';
          const kinds = typeof text === 'string' ? null : Object.keys(text).sort();
          if (kinds && kinds.join() !== forms[language].join())
            complaints.push(`${key} (${language}): ${kinds.join()}`);
          if (placesOf(text) !== placesOf(part.en[key] ?? ''))
            complaints.push(`${key} (${language}): ${placesOf(text)}`);
        }
      }
    }
    expect(complaints).toEqual([]);
  });

  it('count as each language counts', () => {
    const said = (language: (typeof locales)[number], count: number): string =>
      message(checkTexts, language, 'rowsRead', { count });
    expect([1, 2, 5, 21, 1234].map((count) => said('ru', count))).toEqual([
      'Прочитана 1 строка',
      'Прочитано 2 строки',
      'Прочитано 5 строк',
      'Прочитана 21 строка',
      'Прочитано 1\u00a0234 строки',
    ]);
    expect([1, 3, 5, 1234].map((count) => said('sr-Latn', count))).toEqual([
      'Pročitan je 1 red',
      'Pročitana su 3 reda',
      'Pročitano je 5 redova',
      'Pročitana su 1.234 reda',
    ]);
    expect(said('sr-Cyrl', 5)).toBe('Прочитано је 5 редова');
  });

  it('leave values, column letters and names of formats as they are in Serbian Cyrillic', () => {
    expect(message(checkTexts, 'sr-Cyrl', 'checking', { file: 'Podaci.csv' })).toBe(
      'Проверавамо Podaci.csv…',
    );
    expect(message(fileTexts, 'sr-Cyrl', 'templateCsv')).toBe('Преузми као CSV');
    expect(message(columnsTexts, 'sr-Cyrl', 'holdsOf', { letter: 'C', header: 'Usluga' })).toBe(
      'Колона C, „Usluga“: шта садржи',
    );
  });

  it('leave no Latin word in Serbian Cyrillic but names of formats and systems', () => {
    const left = new Set<string>();
    for (const part of all) {
      for (const key of Object.keys(part.sr)) {
        const text = message(part, 'sr-Cyrl', key).replace(/\{\w+\}/gu, '');
        for (const word of text.match(/[a-zčćđšž]{2,}/giu) ?? []) left.add(word);
      }
    }
    expect([...left].sort()).toEqual(['CSV', 'Excel', 'GraphQL']);
  });

  it('say days as each language does, in Serbian with the month in the genitive', () => {
    const day = new Date(2026, 10, 22);
    expect(locales.map((language) => dayName(day, language))).toEqual([
      '22 ноября 2026 г.',
      '22. novembra 2026.',
      '22. новембра 2026.',
      '22 November 2026',
    ]);
  });

  it('call the hub and its gateway by one word each in Serbian', () => {
    const said = all.flatMap((part) =>
      Object.values(part.sr).flatMap((text) => Object.values([text].flat())),
    );
    const words = said.map((text) => (typeof text === 'string' ? text : Object.values(text).join(' ')));
    expect(words.filter((text) => /čvorišt|kapij|\bserver(?! vaše mreže, čuva)/iu.test(text))).toEqual([]);
  });

  it('say periods in words', () => {
    expect(locales.map((language) => periodName('2026-S1', language))).toEqual([
      'первое полугодие 2026 года',
      'prvo polugodište 2026.',
      'прво полугодиште 2026.',
      'first half of 2026',
    ]);
    expect(['2026', '2026-Q3', '2026-M02', 'ever'].map((period) => periodName(period, 'en'))).toEqual([
      '2026',
      'quarter 3 of 2026',
      'February 2026',
      'ever',
    ]);
  });
});

function placesOf(text: Message): string {
  const templates = typeof text === 'string' ? [text] : Object.values(text);
  const places = templates.flatMap((template) => template.match(/\{\w+\}/gu) ?? []);
  return [...new Set(places)].sort().join();
}
