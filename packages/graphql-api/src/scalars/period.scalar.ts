import { periodSchema, type Period as SdmxPeriod } from '@veche/domain';
import { codedScalar } from './coded-scalar.js';
import { stringScalar } from './string-scalar.js';

/** An SDMX time period. Refused as BAD_PERIOD. */
export const Period = codedScalar<SdmxPeriod>({
  base: stringScalar({
    name: 'Period',
    description:
      'An SDMX time period: a year `2014`, a half-year `2014-S1`, a quarter `2014-Q1` or a month `2014-M01`.',
    isValid: (text) => periodSchema.safeParse(text).success,
  }),
  code: 'BAD_PERIOD',
  valid: () => 'an SDMX period: 2014, 2014-S1, 2014-Q1 or 2014-M01',
});
