import { previousPeriod, samePeriodLastYear, type Period } from '@veche/domain';
import { ArgumentError } from '../errors/argument-error.js';
import type { ComparisonArgs } from './comparison.args.js';

/**
 * The period that a comparison is with.
 * @throws ArgumentError BAD_PERIOD where no earlier period can be written
 */
export function basePeriodOf({
  period,
  basePeriod,
  with: base,
}: Pick<ComparisonArgs, 'period' | 'basePeriod' | 'with'>): Period {
  const found = basePeriod ?? earlier(period, base ?? 'SAME_PERIOD_LAST_YEAR');
  if (found !== null) return found;
  throw new ArgumentError({
    code: 'BAD_PERIOD',
    argument: 'period',
    message: `There is no period before ${period} to compare with.`,
    valid: 'a later period, or a `basePeriod`',
  });
}

function earlier(period: Period, base: NonNullable<ComparisonArgs['with']>): Period | null {
  switch (base) {
    case 'SAME_PERIOD_LAST_YEAR':
      return samePeriodLastYear(period);
    case 'PREVIOUS_PERIOD':
      return previousPeriod(period);
    case 'SAME_PERIOD':
      return period;
  }
}
