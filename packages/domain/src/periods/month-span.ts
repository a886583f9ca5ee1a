import { parsePeriod, type Period } from './period.js';
import { periodFrequency, type Frequency } from './period-frequency.js';

/** A stretch of whole months; `first` counts from January of the year 0, so that arithmetic on periods is arithmetic on it. */
export interface MonthSpan {
  readonly first: number;
  readonly months: number;
}

const monthsOf: Readonly<Record<Frequency, number>> = { A: 12, S: 6, Q: 3, M: 1 };

/** How many months a period of a frequency lasts. */
export function monthsInFrequency(frequency: Frequency): number {
  return monthsOf[frequency];
}

/** The months that a period consists of. */
export function monthSpan(period: Period): MonthSpan {
  const months = monthsOf[periodFrequency(period)];
  const year = Number(period.slice(0, 4));
  const ordinal = months === 12 ? 1 : Number(period.slice(6));
  return { first: year * 12 + (ordinal - 1) * months, months };
}

/** The period of a frequency that starts with a month, or null where the year has no four digits. */
export function periodStartingAt(frequency: Frequency, first: number): Period | null {
  const year = String(Math.floor(first / 12)).padStart(4, '0');
  if (frequency === 'A') return parsePeriod(year);
  const ordinal = String((first % 12) / monthsOf[frequency] + 1);
  return parsePeriod(`${year}-${frequency}${frequency === 'M' ? ordinal.padStart(2, '0') : ordinal}`);
}
