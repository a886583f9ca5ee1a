import type { IndicatorDefinition, Period as SdmxPeriod, RegionTotal } from '@veche/domain';
import { Field, Float, ObjectType } from 'type-graphql';
import { Period } from '../scalars/period.scalar.js';
import { CompletenessType } from './completeness.type.js';
import { dimensionCodes, DimensionCodeType } from './dimension-code.type.js';
import { ReasonType } from './reason.type.js';
import { RegionContributionType } from './region-contribution.type.js';
import { TotalState } from './total.enums.js';
import type { TotalRow } from './total-rows.js';
import { Unit } from './unit.enum.js';

@ObjectType('Total', {
  description: 'A total over regions for one period and codes, computed from published values only.',
  simpleResolvers: true,
})
export class TotalType {
  constructor(
    readonly row: TotalRow,
    readonly definition: IndicatorDefinition,
  ) {}

  @Field(() => Period)
  get period(): SdmxPeriod {
    return this.row.period;
  }

  @Field(() => [DimensionCodeType], { description: 'A dimension that is not named stands at its total.' })
  get codes(): DimensionCodeType[] {
    return dimensionCodes(this.row.codes);
  }

  @Field(() => Unit)
  get unit(): IndicatorDefinition['unit'] {
    return this.definition.unit;
  }

  @Field(() => TotalState)
  get state(): RegionTotal['state'] {
    return this.row.total.state;
  }

  @Field(() => Float, { nullable: true, description: 'Only where `state` is EXACT.' })
  get value(): number | null {
    return this.row.total.value;
  }

  @Field(() => Float, { nullable: true, description: 'The least that the total may be.' })
  get low(): number | null {
    return this.row.total.low;
  }

  @Field(() => Float, {
    nullable: true,
    description: 'The most that it may be; null where nothing public bounds it.',
  })
  get high(): number | null {
    return this.row.total.high;
  }

  @Field(() => ReasonType, { nullable: true, description: 'Why there is none, where `state` is REFUSED.' })
  get reason(): ReasonType | null {
    const { reason } = this.row.total;
    return reason === null ? null : new ReasonType(reason);
  }

  @Field(() => CompletenessType)
  get completeness(): CompletenessType {
    return new CompletenessType(this.row.shares.map((share) => new RegionContributionType(share)));
  }
}
