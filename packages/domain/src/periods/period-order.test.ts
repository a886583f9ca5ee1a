import fc from 'fast-check';
import { nearPeriod } from './any-period.testing.js';
import { periodBounds } from './period-bounds.js';
import { comparePeriods, periodContains, periodsOverlap } from './period-order.js';
import { periodSchema } from './period.js';

const period = (text: string) => periodSchema.parse(text);

describe('the order of periods', () => {
  it('goes by the first day, and puts a whole before its parts', () => {
    const texts = ['2014-M02', '2014-Q1', '2015', '2014-S2', '2014-M01', '2014', '2014-S1', '2013-M12'];
    expect(texts.map(period).sort(comparePeriods)).toEqual([
      '2013-M12',
      '2014',
      '2014-S1',
      '2014-Q1',
      '2014-M01',
      '2014-M02',
      '2014-S2',
      '2015',
    ]);
  });

  it('is total: antisymmetric, transitive, and 0 for the same period alone', () => {
    fc.assert(
      fc.property(nearPeriod, nearPeriod, nearPeriod, (a, b, c) => {
        expect(comparePeriods(a, b) + comparePeriods(b, a)).toBe(0);
        expect(comparePeriods(a, b) === 0).toBe(a === b);
        if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0) {
          expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a period', () => {
  it('contains its parts and itself, and nothing else', () => {
    expect(periodContains(period('2014'), period('2014-Q4'))).toBe(true);
    expect(periodContains(period('2014-S1'), period('2014-Q2'))).toBe(true);
    expect(periodContains(period('2014-S1'), period('2014-S1'))).toBe(true);
    expect(periodContains(period('2014-S1'), period('2014-Q3'))).toBe(false);
    expect(periodContains(period('2014-Q4'), period('2014'))).toBe(false);
    expect(periodContains(period('2014'), period('2013-M12'))).toBe(false);
  });

  it('contains another exactly where its days do', () => {
    fc.assert(
      fc.property(nearPeriod, nearPeriod, (outer, inner) => {
        const [whole, part] = [periodBounds(outer), periodBounds(inner)];
        expect(periodContains(outer, inner)).toBe(whole.start <= part.start && part.end <= whole.end);
      }),
      { numRuns: 1000 },
    );
  });

  it('overlaps with another exactly where they have a day in common', () => {
    fc.assert(
      fc.property(nearPeriod, nearPeriod, (a, b) => {
        const [left, right] = [periodBounds(a), periodBounds(b)];
        expect(periodsOverlap(a, b)).toBe(left.start <= right.end && right.start <= left.end);
      }),
      { numRuns: 1000 },
    );
  });
});
