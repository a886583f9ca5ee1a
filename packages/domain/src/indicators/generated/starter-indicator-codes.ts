// GENERATED from examples/indicators by `npm run indicators`, not to be edited by hand.
/**
 * The codes of the starter indicators.
 *
 * @example
 * starterIndicatorCodes.includes('PERSONS_SERVED'); // → true
 */
export const starterIndicatorCodes = [
  'PERSONS_SERVED',
  'SERVICES',
  'REHAB_ENTRIES',
  'REHAB_EXITS',
  'REHAB_COMPLETION',
  'FAMILIES_SERVED',
  'PREVENTION',
  'STAFF_TRAINED',
  'AGREEMENTS',
  'EVENTS',
] as const;

/** The code of a starter indicator. */
export type StarterIndicatorCode = (typeof starterIndicatorCodes)[number];
