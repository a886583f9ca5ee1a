import type { Period as SdmxPeriod, RegionCode as Code } from '@veche/domain';
import { ArgsType, Field } from 'type-graphql';
import { PageArgs } from '../paging/page.args.js';
import { Period } from '../scalars/period.scalar.js';
import { RegionCode } from '../scalars/region-code.scalar.js';
import { CodeFilter } from './code-filter.input.js';

/** What observations and totals are asked by. */
@ArgsType()
export class FiguresArgs extends PageArgs {
  @Field(() => [RegionCode], { nullable: true })
  readonly regions?: readonly Code[] | null;

  @Field(() => [Period], {
    nullable: true,
    description: 'These periods; beside them the span from `from` to `to`.',
  })
  readonly periods?: readonly SdmxPeriod[] | null;

  @Field(() => Period, { nullable: true, description: 'The first period of a span.' })
  readonly from?: SdmxPeriod | null;

  @Field(() => Period, { nullable: true, description: 'The last period of a span, inclusive.' })
  readonly to?: SdmxPeriod | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Dimensions to break down by: every code but the total. A dimension in neither `by` nor `where` stands at `_T`.',
  })
  readonly by?: readonly string[] | null;

  @Field(() => [CodeFilter], { nullable: true, description: 'Dimensions to hold to some of their codes.' })
  readonly where?: readonly CodeFilter[] | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Invented figures too; they are marked, and never added to real ones.',
  })
  readonly includeSynthetic?: boolean | null;
}
