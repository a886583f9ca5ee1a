import { expectTypeOf } from 'expect-type';
import type { Code, DimensionCode, IndicatorCode, LocalKey, PublisherCode } from './codes.js';
import { localKeySchema } from './codes.js';
import type { Period } from './periods/index.js';
import { comparePeriods, parsePeriod, periodSchema } from './periods/index.js';
import type { RegionCode } from './regions/index.js';
import { parseRegion, regionContains } from './regions/index.js';

/** The compiler holds these: a wrong one fails the build. */
describe('a branded text', () => {
  it('is text', () => {
    expectTypeOf<Period>().toExtend<string>();
    expectTypeOf<RegionCode>().toExtend<string>();
    expectTypeOf<LocalKey>().toExtend<string>();
  });

  it('is not taken from text that nobody read', () => {
    expectTypeOf<string>().not.toExtend<Period>();
    expectTypeOf<'2014-S1'>().not.toExtend<Period>();
    expectTypeOf<'RS'>().not.toExtend<RegionCode>();
    expectTypeOf(comparePeriods).parameters.toEqualTypeOf<[Period, Period]>();
    // @ts-expect-error a text is no period before it is parsed
    expect(comparePeriods('2014', '2013')).toBe(1);
  });

  it('is not taken for one of another kind', () => {
    expectTypeOf<Period>().not.toExtend<RegionCode>();
    expectTypeOf<RegionCode>().not.toExtend<Period>();
    expectTypeOf<IndicatorCode>().not.toExtend<DimensionCode>();
    expectTypeOf<DimensionCode>().not.toExtend<Code>();
    expectTypeOf<Code>().not.toExtend<IndicatorCode>();
    expectTypeOf<LocalKey>().not.toExtend<PublisherCode>();
    expectTypeOf(regionContains).parameter(0).not.toEqualTypeOf<Period>();
  });

  it('comes from parsing, which may give none', () => {
    expectTypeOf(parsePeriod('2014')).toEqualTypeOf<Period | null>();
    expectTypeOf(periodSchema.parse('2014')).toEqualTypeOf<Period>();
    expectTypeOf(parseRegion('RS')).toEqualTypeOf<RegionCode | null>();
    expectTypeOf(localKeySchema.parse('help-centre')).toEqualTypeOf<LocalKey>();
  });
});
