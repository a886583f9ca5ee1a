import { parsePeriod, type Period } from '@veche/domain';
import { basePeriodOf } from './base-period.js';
import type { ComparisonArgs } from './comparison.args.js';

const period = (text: string): Period => parsePeriod(text) ?? (text as never);
const base = (fields: Partial<Pick<ComparisonArgs, 'period' | 'basePeriod' | 'with'>>): string =>
  basePeriodOf({ period: period('2014-S1'), ...fields });

describe('the period that a figure is compared with', () => {
  it('is the same one a year earlier, unless another is asked for', () => {
    expect(base({})).toBe('2013-S1');
    expect(base({ with: 'PREVIOUS_PERIOD' })).toBe('2013-S2');
    expect(base({ with: 'SAME_PERIOD' })).toBe('2014-S1');
    expect(base({ with: 'PREVIOUS_PERIOD', basePeriod: period('2010') })).toBe('2010');
  });

  it('exists', () => {
    expect(() => base({ period: period('0000') })).toThrow('There is no period before 0000 to compare with.');
  });
});
