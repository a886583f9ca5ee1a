import fc from 'fast-check';
import { anyPeriod } from './any-period.testing.js';
import { periodBounds } from './period-bounds.js';
import { frequencies, periodFrequency } from './period-frequency.js';
import { comparePeriods, periodContains } from './period-order.js';
import { nextPeriod, periodsWithin, previousPeriod, samePeriodLastYear } from './period-steps.js';
import { periodSchema } from './period.js';

const period = (text: string) => periodSchema.parse(text);

describe('the same period last year', () => {
  it.each([
    ['2014', '2013'],
    ['2014-S1', '2013-S1'],
    ['2014-S2', '2013-S2'],
    ['2014-Q3', '2013-Q3'],
    ['2000-M02', '1999-M02'],
    ['0001', '0000'],
  ])('of %s is %s', (text, expected) => {
    expect(samePeriodLastYear(period(text))).toBe(expected);
  });

  it('is null where no year can be written', () => {
    expect(samePeriodLastYear(period('0000-Q1'))).toBeNull();
  });

  it('differs in the year alone', () => {
    fc.assert(
      fc.property(anyPeriod, (now) => {
        const before = samePeriodLastYear(now);
        fc.pre(before !== null);
        expect(before.slice(4)).toBe(now.slice(4));
        expect(Number(before.slice(0, 4))).toBe(Number(now.slice(0, 4)) - 1);
      }),
    );
  });
});

describe('the period before and the period after', () => {
  it.each([
    ['2013', '2014'],
    ['2013-S2', '2014-S1'],
    ['2013-Q4', '2014-Q1'],
    ['2014-Q1', '2014-Q2'],
    ['2013-M12', '2014-M01'],
    ['2014-M09', '2014-M10'],
  ])('stand as %s before %s', (before, after) => {
    expect(previousPeriod(period(after))).toBe(before);
    expect(nextPeriod(period(before))).toBe(after);
  });

  it('are null at the ends of what can be written', () => {
    expect(previousPeriod(period('0000'))).toBeNull();
    expect(nextPeriod(period('9999-M12'))).toBeNull();
  });

  it('undo each other', () => {
    fc.assert(
      fc.property(anyPeriod, (now) => {
        const next = nextPeriod(now);
        fc.pre(next !== null);
        expect(previousPeriod(next)).toBe(now);
        expect(comparePeriods(now, next)).toBe(-1);
      }),
    );
  });
});

describe('the periods within a period', () => {
  it('are its parts in order', () => {
    expect(periodsWithin(period('2014'), 'S')).toEqual(['2014-S1', '2014-S2']);
    expect(periodsWithin(period('2014-S2'), 'Q')).toEqual(['2014-Q3', '2014-Q4']);
    expect(periodsWithin(period('2014-Q2'), 'M')).toEqual(['2014-M04', '2014-M05', '2014-M06']);
    expect(periodsWithin(period('2014'), 'M')).toHaveLength(12);
  });

  it('are itself at its own frequency, and none at a lower one', () => {
    expect(periodsWithin(period('2014-Q2'), 'Q')).toEqual(['2014-Q2']);
    expect(periodsWithin(period('2014-Q2'), 'S')).toEqual([]);
    expect(periodsWithin(period('2014-M01'), 'A')).toEqual([]);
  });

  it('cover it without a gap, wherever there are any', () => {
    fc.assert(
      fc.property(anyPeriod, fc.constantFrom(...frequencies), (outer, frequency) => {
        const parts = periodsWithin(outer, frequency);
        fc.pre(parts.length > 0);
        expect(parts.every((part) => periodContains(outer, part))).toBe(true);
        expect(parts.map(periodFrequency)).toEqual(parts.map(() => frequency));
        expect(parts.slice(1)).toEqual(parts.slice(0, -1).map(nextPeriod));
        expect(parts.at(0) && periodBounds(parts[0] ?? outer).start).toBe(periodBounds(outer).start);
        expect(periodBounds(parts.at(-1) ?? outer).end).toBe(periodBounds(outer).end);
      }),
    );
  });
});
