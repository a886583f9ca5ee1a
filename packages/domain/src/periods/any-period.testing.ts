import fc from 'fast-check';
import { periodSchema, type Period } from './period.js';

const year = fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, '0'));
const part = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1, max: 2 }).map((half) => `-S${half}`),
  fc.integer({ min: 1, max: 4 }).map((quarter) => `-Q${quarter}`),
  fc.integer({ min: 1, max: 12 }).map((month) => `-M${String(month).padStart(2, '0')}`),
);

/** Any period, with every frequency as often as another. */
export const anyPeriod: fc.Arbitrary<Period> = fc
  .tuple(year, part)
  .map(([number, suffix]) => periodSchema.parse(number + suffix));

/** Periods of few years, so that containment and equality are common. */
export const nearPeriod: fc.Arbitrary<Period> = fc
  .tuple(fc.constantFrom('2013', '2014', '2015'), part)
  .map(([number, suffix]) => periodSchema.parse(number + suffix));
