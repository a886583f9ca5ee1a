import { months } from './month-names.js';
import { fieldNames } from '../kinds/field-names.js';
import { inAllLanguages } from '../kinds/names.js';
import { recordKinds } from '../kinds/record-kinds.js';
import { foldText } from '../values/fold-text.js';
import type { Sheet } from './workbook.js';

const mostNamed = 30;

const usual = inAllLanguages(
  'sheet table data list records report year half quarter month total codes people clients for of and the',
  'лист таблица данные список списки записи учёт учет отчёт отчет год года полугодие квартал месяц итог итого свод люди клиенты за по и с в',
  'list tabela podaci spisak liste zapisi evidencija izveštaj godina polugodište kvartal mesec ukupno zbir osobe korisnici za po i u',
);
const harmless = new Set(
  [
    ...usual,
    ...recordKinds.flatMap(({ names }) => names),
    ...Object.values(fieldNames).flat(),
    ...months,
  ].flatMap(({ text }) => wordsOf(text)),
);

/** The sheet that is asked for: by its name, or by its place in the workbook, from 1, with or without № or # before it. */
export function chosenSheet(sheets: readonly Sheet[], wanted: string): Sheet | undefined {
  const place = /^[№#]?\s*(\d{1,4})$/u.exec(wanted.trim())?.[1];
  return sheets.find(({ name }) => name === wanted) ?? sheets[Number(place ?? 0) - 1];
}

/**
 * The sheets of a workbook as they may be told: each by its place, and by its name where that is made of numbers and words that are
 * nobody's name.
 */
export function toldSheets(sheets: readonly Sheet[]): string {
  const told = sheets
    .slice(0, mostNamed)
    .map(({ name }, index) => `№ ${index + 1}${isHarmless(name) ? ` «${name}»` : ''}`);
  return [...told, ...(sheets.length > mostNamed ? ['…'] : [])].join(', ');
}

function isHarmless(name: string): boolean {
  if (/\d{5}/u.test(name)) return false;
  return wordsOf(name).every((word) => /^(?:\d+|[ivx]{1,4})$/u.test(word) || harmless.has(word));
}

/** `Лист1` is a word and a number. */
function wordsOf(text: string): readonly string[] {
  return foldText(text).match(/\p{L}+|\d+/gu) ?? [];
}
