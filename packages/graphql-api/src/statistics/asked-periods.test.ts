import { parsePeriod, type Period } from '@veche/domain';
import { askedPeriods } from './asked-periods.js';

const period = (text: string): Period => parsePeriod(text) ?? (text as never);
const found = (...args: Parameters<typeof askedPeriods>): string[] =>
  ['2013', '2013-S2', '2014', '2014-S1', '2014-M07'].filter((text) => askedPeriods(...args)?.(period(text)));

describe('the periods of a query', () => {
  it('are all where none are asked for', () => {
    expect(askedPeriods({})).toBeNull();
  });

  it('are those named, and beside them those inside the span', () => {
    expect(found({ periods: [period('2013')] })).toEqual(['2013']);
    expect(found({ from: period('2014'), to: period('2014-S1') })).toEqual(['2014-S1']);
    expect(found({ from: period('2014-S2') })).toEqual(['2014-M07']);
    expect(found({ periods: [period('2014')], to: period('2013') })).toEqual(['2013', '2013-S2', '2014']);
  });
});
