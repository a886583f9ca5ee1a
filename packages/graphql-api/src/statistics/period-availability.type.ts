import type { Frequency as FrequencyCode, Period as SdmxPeriod, RegionCode } from '@veche/domain';
import { comparePeriods, frequencies, parsePeriod, parseRegion, periodFrequency } from '@veche/domain';
import type { PeriodAvailability } from '@veche/persistence';
import { Field, ObjectType } from 'type-graphql';
import { RegionType } from '../network/region.type.js';
import { Period } from '../scalars/period.scalar.js';
import { Frequency } from './frequency.enum.js';

@ObjectType('PeriodAvailability', {
  description: 'The periods of one length for which there are figures.',
  simpleResolvers: true,
})
export class PeriodAvailabilityType {
  @Field(() => Frequency)
  readonly frequency: FrequencyCode;

  @Field(() => [Period], { description: 'In order.' })
  readonly periods: readonly SdmxPeriod[];

  @Field(() => Period)
  readonly latest: SdmxPeriod;

  @Field(() => [RegionType], { description: 'The regions that have any of them, by code.' })
  readonly regions: readonly RegionType[];

  constructor(
    frequency: FrequencyCode,
    periods: readonly SdmxPeriod[],
    latest: SdmxPeriod,
    regions: readonly RegionType[],
  ) {
    this.frequency = frequency;
    this.periods = periods;
    this.latest = latest;
    this.regions = regions;
  }
}

/** What there is, by length of the period, the longest first. */
export function availabilityByFrequency(rows: readonly PeriodAvailability[]): PeriodAvailabilityType[] {
  return frequencies.flatMap((frequency) => {
    const found = rows.flatMap(({ region, period }) => {
      const [parsedRegion, parsedPeriod] = [parseRegion(region), parsePeriod(period)];
      if (parsedRegion === null || parsedPeriod === null) return [];
      return periodFrequency(parsedPeriod) === frequency
        ? [{ region: parsedRegion, period: parsedPeriod }]
        : [];
    });
    const periods = [...new Set(found.map(({ period }) => period))].sort(comparePeriods);
    const regions: RegionCode[] = [...new Set(found.map(({ region }) => region))].sort();
    const latest = periods.at(-1);
    if (latest === undefined) return [];
    const shown = regions.map((region) => new RegionType(region));
    return [new PeriodAvailabilityType(frequency, periods, latest, shown)];
  });
}
