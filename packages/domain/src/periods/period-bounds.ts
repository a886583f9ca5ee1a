import { monthSpan } from './month-span.js';
import type { Period } from './period.js';

/** The first and the last day of a period, both inclusive, as ISO 8601 dates. */
export interface PeriodBounds {
  readonly start: string;
  readonly end: string;
}

/**
 * The first and the last day of a period, in the proleptic Gregorian calendar.
 *
 * @example
 * periodBounds(periodSchema.parse('2014-S1')); // → { start: '2014-01-01', end: '2014-06-30' }
 */
export function periodBounds(period: Period): PeriodBounds {
  const { first, months } = monthSpan(period);
  return { start: isoDate(first, 1), end: isoDate(first + months, 0) };
}

function isoDate(month: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / 12), month % 12, day);
  return date.toISOString().slice(0, 10);
}
