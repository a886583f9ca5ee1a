import { monthsInFrequency, monthSpan, periodStartingAt } from './month-span.js';
import type { Period } from './period.js';
import { periodFrequency, type Frequency } from './period-frequency.js';

/**
 * The same period a year earlier, or null for a period of the year 0000, before which none can be written.
 *
 * @example
 * samePeriodLastYear(periodSchema.parse('2014-S1')); // → '2013-S1'
 */
export function samePeriodLastYear(period: Period): Period | null {
  return periodStartingAt(periodFrequency(period), monthSpan(period).first - 12);
}

/**
 * The period of the same frequency just before, or null where none can be written (before the year 0000).
 *
 * @example
 * previousPeriod(periodSchema.parse('2014-Q1')); // → '2013-Q4'
 */
export function previousPeriod(period: Period): Period | null {
  const { first, months } = monthSpan(period);
  return periodStartingAt(periodFrequency(period), first - months);
}

/**
 * The period of the same frequency just after, or null where none can be written (after the year 9999).
 *
 * @example
 * nextPeriod(periodSchema.parse('2014-M12')); // → '2015-M01'
 */
export function nextPeriod(period: Period): Period | null {
  const { first, months } = monthSpan(period);
  return periodStartingAt(periodFrequency(period), first + months);
}

/**
 * The periods of a frequency that a period consists of, in order: itself at its own frequency, none at a lower one.
 *
 * @example
 * periodsWithin(periodSchema.parse('2014-S1'), 'Q'); // → ['2014-Q1', '2014-Q2']
 * periodsWithin(periodSchema.parse('2014-S1'), 'A'); // → []
 */
export function periodsWithin(outer: Period, frequency: Frequency): Period[] {
  const { first, months } = monthSpan(outer);
  const step = monthsInFrequency(frequency);
  const starts = Array.from({ length: Math.floor(months / step) }, (_, index) => first + index * step);
  return starts.flatMap((start) => periodStartingAt(frequency, start) ?? []);
}
