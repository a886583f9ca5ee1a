import type { PublishingRef } from '../hub/publications.js';

/** Whether two things are published at once: the indicator may be any of the group's. */
export function isSameRef(
  one: PublishingRef & { readonly indicators: readonly string[] },
  { indicator, period, synthetic }: PublishingRef,
): boolean {
  return one.period === period && one.synthetic === synthetic && one.indicators.includes(indicator);
}
