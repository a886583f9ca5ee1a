import fc from 'fast-check';
import { anyPeriod } from './any-period.testing.js';
import { parsePeriod, periodSchema } from './period.js';
import { periodFrequency } from './period-frequency.js';

describe('a period', () => {
  it.each(['2014', '2014-S1', '2014-S2', '2014-Q1', '2014-Q4', '2014-M01', '2014-M12', '0000', '9999-M12'])(
    'reads %s',
    (text) => {
      expect(parsePeriod(text)).toBe(text);
    },
  );

  it.each(['', '14', '2014-', '2014-S0', '2014-S3', '2014-Q5', '2014-M00', '2014-M13', '2014-M1', '2014-H1'])(
    'does not read "%s"',
    (text) => {
      expect(parsePeriod(text)).toBeNull();
    },
  );

  it.each(['2014-01', '2014-s1', ' 2014', '2014\n', '20144', '-2014', '２０１４', '2014-Q1-Q2'])(
    'does not read what only looks like one: "%s"',
    (text) => {
      expect(parsePeriod(text)).toBeNull();
    },
  );

  it('says what would be valid', () => {
    expect(periodSchema.safeParse('2014-H1').error?.issues.map(({ message }) => message)).toEqual([
      'a period is a year 2014, a half-year 2014-S1 or 2014-S2, a quarter 2014-Q1 … 2014-Q4, or a month 2014-M01 … 2014-M12',
    ]);
  });

  it('has the frequency that its form says', () => {
    const texts = ['2014', '2014-S1', '2014-Q1', '2014-M01'];
    expect(texts.map((text) => periodFrequency(periodSchema.parse(text)))).toEqual(['A', 'S', 'Q', 'M']);
  });

  it('is the text that it was read from', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(parsePeriod(String(period))).toBe(period);
      }),
    );
  });
});
