import type { Period } from './period.js';

/**
 * How often a figure is counted, from the longest period to the shortest: annual, half-yearly, quarterly, monthly.
 * Source: SDMX CL_FREQ 2.1.
 *
 * @example
 * frequencies; // → ['A', 'S', 'Q', 'M']
 */
export const frequencies = ['A', 'S', 'Q', 'M'] as const;

/** How often a figure is counted: {@link frequencies}. */
export type Frequency = (typeof frequencies)[number];

/**
 * The frequency of a period.
 *
 * @example
 * periodFrequency(periodSchema.parse('2014')); // → 'A'
 * periodFrequency(periodSchema.parse('2014-S1')); // → 'S'
 */
export function periodFrequency(period: Period): Frequency {
  const letter = period.charAt(5);
  return frequencies.find((frequency) => frequency === letter) ?? 'A';
}
