import { parsePeriod, periodBounds } from '@veche/domain';
import { dayOfExcel } from './excel-day.js';

/** The days from the first to the last, both inclusive, as ISO 8601 dates. */
export interface Days {
  readonly start: string;
  readonly end: string;
}

const dayFirst =
  /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?: ?(?:г|год|г\.|god|god\.))?\.?(?:,? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?)?$/u;
const yearFirst = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?:[t ]\d{2}:\d{2}\S*)?\.?$/u;
const monthAndYear = /^(\d{1,2})[./](\d{4})\.?$/u;
const serial = /^\d{5}(?:[.,]\d+)?$/u;
const half =
  /^(?:([12])|(i{1,2}))(?:-?[а-я]{1,2}|\.)? ?(?:полугодие|п\/г|polugodi[sš]te|полугодиште|half) ?(\d{4})(?: ?(?:г|года|год|godine|god|године))?\.?$/u;
const quarter =
  /^(?:([1-4])|(i{1,3}|iv))(?:-?[а-я]{1,2}|\.)? ?(?:квартал|кв\.?|kvartal|quarter) ?(\d{4})(?: ?(?:г|года|год|godine|god|године))?\.?$/u;
const roman = ['i', 'ii', 'iii', 'iv'];

/**
 * The days that a cell says: a day as 31.12.2014, 2014-12-31, 31/12/14 or as Excel counts days; or a period as SDMX writes it, as
 * `12.2014` for a month, or in words (1 полугодие 2014). Of two numbers that may both be the month, the first is the day, as it is
 * written in Russia and Serbia. Null for anything else.
 */
export function parseDays(text: string): Days | null {
  const written = text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
  const day = dayIn(written);
  if (day !== null) return { start: day, end: day };
  const period = parsePeriod(periodIn(written));
  return period === null ? null : periodBounds(period);
}

function dayIn(text: string): string | null {
  const iso = yearFirst.exec(text);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const usual = dayFirst.exec(text);
  if (usual) return dayOf(fullYear(usual[3]), usual[2], usual[1]);
  return serial.test(text) ? dayOfExcel(Number.parseInt(text, 10)) : null;
}

function periodIn(text: string): string {
  const month = monthAndYear.exec(text);
  if (month) return `${month[2] ?? ''}-M${(month[1] ?? '').padStart(2, '0')}`;
  const inHalf = half.exec(text);
  if (inHalf) return `${inHalf[3] ?? ''}-S${ordinal(inHalf[1], inHalf[2])}`;
  const inQuarter = quarter.exec(text);
  if (inQuarter) return `${inQuarter[3] ?? ''}-Q${ordinal(inQuarter[1], inQuarter[2])}`;
  // 2014-12 is December, as ISO 8601 writes a month.
  const iso = /^(\d{4})-(\d{2})$/u.exec(text);
  return iso ? `${iso[1] ?? ''}-M${iso[2] ?? ''}` : text.toUpperCase();
}

function ordinal(digit: string | undefined, numeral: string | undefined): string {
  return digit ?? String(roman.indexOf(numeral ?? '') + 1);
}

function fullYear(year = ''): string {
  if (year.length === 4) return year;
  return Number(year) < 70 ? `20${year}` : `19${year}`;
}

/** The day as an ISO 8601 date; null where the calendar has no such day. */
function dayOf(year = '', month = '', day = ''): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isSame = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isSame && Number(year) >= 1000 ? date.toISOString().slice(0, 10) : null;
}
