import fc from 'fast-check';
import { anyPeriod } from './any-period.testing.js';
import { periodBounds } from './period-bounds.js';
import { nextPeriod } from './period-steps.js';
import { periodSchema } from './period.js';

describe('the bounds of a period', () => {
  it.each([
    ['2014', '2014-01-01', '2014-12-31'],
    ['2014-S1', '2014-01-01', '2014-06-30'],
    ['2014-S2', '2014-07-01', '2014-12-31'],
    ['2014-Q1', '2014-01-01', '2014-03-31'],
    ['2014-Q4', '2014-10-01', '2014-12-31'],
    ['2014-M02', '2014-02-01', '2014-02-28'],
    ['2016-M02', '2016-02-01', '2016-02-29'],
    ['1900-M02', '1900-02-01', '1900-02-28'],
    ['2000-M02', '2000-02-01', '2000-02-29'],
    ['0000-M02', '0000-02-01', '0000-02-29'],
    ['0014', '0014-01-01', '0014-12-31'],
    ['9999-M12', '9999-12-01', '9999-12-31'],
  ])('of %s are %s and %s', (text, start, end) => {
    expect(periodBounds(periodSchema.parse(text))).toEqual({ start, end });
  });

  it('leave no day between a period and the next', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const next = nextPeriod(period);
        fc.pre(next !== null);
        const dayAfter = new Date(`${periodBounds(period).end}T00:00:00Z`);
        dayAfter.setUTCDate(dayAfter.getUTCDate() + 1);
        expect(periodBounds(next).start).toBe(dayAfter.toISOString().slice(0, 10));
      }),
    );
  });
});
