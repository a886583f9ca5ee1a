import { monthSpan } from './month-span.js';
import type { Period } from './period.js';

/**
 * The order of periods: by their first day, and of two that start together the longer one first, so that a whole stands
 * before its parts. It is total: 0 only for the same period.
 *
 * @returns −1 where `a` stands before `b`, 1 where it stands after, 0 where they are the same
 * @example
 * ['2014-M01', '2013', '2014'].map((text) => periodSchema.parse(text)).sort(comparePeriods);
 * // → ['2013', '2014', '2014-M01']
 */
export function comparePeriods(a: Period, b: Period): -1 | 0 | 1 {
  const left = monthSpan(a);
  const right = monthSpan(b);
  const difference = left.first - right.first || right.months - left.months;
  if (difference === 0) return 0;
  return difference < 0 ? -1 : 1;
}

/**
 * Whether every day of `inner` lies in `outer`; a period contains itself.
 *
 * @example
 * periodContains(periodSchema.parse('2014'), periodSchema.parse('2014-Q4')); // → true
 * periodContains(periodSchema.parse('2014-Q4'), periodSchema.parse('2014')); // → false
 */
export function periodContains(outer: Period, inner: Period): boolean {
  const whole = monthSpan(outer);
  const part = monthSpan(inner);
  return whole.first <= part.first && part.first + part.months <= whole.first + whole.months;
}

/**
 * Whether two periods have a day in common. Periods nest, so that one of the two then contains the other.
 *
 * @example
 * periodsOverlap(periodSchema.parse('2014'), periodSchema.parse('2014-Q4')); // → true
 * periodsOverlap(periodSchema.parse('2014-S1'), periodSchema.parse('2014-S2')); // → false
 */
export function periodsOverlap(a: Period, b: Period): boolean {
  return periodContains(a, b) || periodContains(b, a);
}
