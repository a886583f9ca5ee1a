import type { Period as SdmxPeriod, RegionCode as Code } from '@veche/domain';
import { ArgsType, Field } from 'type-graphql';
import { Period } from '../scalars/period.scalar.js';
import { RegionCode } from '../scalars/region-code.scalar.js';
import { CodeFilter } from './code-filter.input.js';
import { ComparisonBase } from './comparison-base.enum.js';

@ArgsType()
export class ComparisonArgs {
  @Field(() => RegionCode)
  readonly region!: Code;

  @Field(() => Period)
  readonly period!: SdmxPeriod;

  @Field(() => ComparisonBase, {
    nullable: true,
    defaultValue: ComparisonBase.SAME_PERIOD_LAST_YEAR,
    description: 'The period of the base, where `basePeriod` does not name one.',
  })
  readonly with?: keyof typeof ComparisonBase | null;

  @Field(() => RegionCode, {
    nullable: true,
    description: 'The region of the base; by default the same region.',
  })
  readonly baseRegion?: Code | null;

  @Field(() => Period, { nullable: true, description: 'The period of the base; it goes before `with`.' })
  readonly basePeriod?: SdmxPeriod | null;

  @Field(() => [CodeFilter], {
    nullable: true,
    description: 'One code a dimension; the others stand at `_T`.',
  })
  readonly where?: readonly CodeFilter[] | null;
}
