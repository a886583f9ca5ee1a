import type { RegionCode as Code } from '@veche/domain';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PublicContext } from '../context.js';
import { connectionOf, type Connection } from '../paging/connection.js';
import { pageRequest } from '../paging/page-request.js';
import { RegionCode } from '../scalars/region-code.scalar.js';
import { checkLength } from './bounded-list.js';
import { IndicatorType } from './indicator.type.js';
import { ObservationArgs } from './observation.args.js';
import { ObservationConnection } from './observation.connection.js';
import { mostRegions, observationQueryOf } from './observation-query.js';
import { ObservationType } from './observation.type.js';
import { availabilityByFrequency, PeriodAvailabilityType } from './period-availability.type.js';

/** What was published of an indicator; totals and comparisons are in the files beside. */
@Resolver(() => IndicatorType)
export class IndicatorResolver {
  @FieldResolver(() => [IndicatorType], {
    description: 'Indicators that share cells with this one and are protected together with it.',
  })
  async linkedWith(
    @Root() { definition }: IndicatorType,
    @Ctx() context: PublicContext,
  ): Promise<IndicatorType[]> {
    const linked = await Promise.all(
      definition.linkedWith.map((code) => context.load.definitionByCode(code)),
    );
    return linked.flatMap((stored) => (stored === null ? [] : [new IndicatorType(stored)]));
  }

  @FieldResolver(() => [PeriodAvailabilityType], {
    description: 'For which periods there are figures, by length of the period.',
  })
  async periods(
    @Root() { definition }: IndicatorType,
    @Arg('regions', () => [RegionCode], { nullable: true }) regions: readonly Code[] | null | undefined,
    @Ctx() context: PublicContext,
  ): Promise<PeriodAvailabilityType[]> {
    checkLength(regions, mostRegions, 'regions');
    return availabilityByFrequency(await context.reader.periodAvailability(definition.code, regions ?? null));
  }

  @FieldResolver(() => ObservationConnection, {
    description: 'Figures of this version as published, by period, region and codes.',
  })
  async observations(
    @Root() { stored }: IndicatorType,
    @Args(() => ObservationArgs) args: ObservationArgs,
    @Ctx() context: PublicContext,
  ): Promise<Connection<ObservationType>> {
    const list = 'Indicator.observations';
    const request = pageRequest(list, args);
    const query = {
      ...observationQueryOf(stored.definition, args),
      definitionHash: stored.hash,
      ...(args.frequency && { frequency: args.frequency }),
    };
    const page = await context.reader.observationPage(query, request);
    return connectionOf(list, request, page, (item) => new ObservationType(item));
  }
}
