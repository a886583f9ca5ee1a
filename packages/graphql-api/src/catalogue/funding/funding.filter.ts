import { Field, ID, InputType } from 'type-graphql';
import { CalendarDate } from '../../scalars/date.scalar.js';
import { FundingInstrument } from './funding-instrument.enum.js';
import type { NodeFilterInput } from '../node-filter.js';

@InputType('FundingFilter', { description: 'Narrows a list; everything that is given must hold.' })
export class FundingFilter implements NodeFilterInput {
  @Field(() => ID, { nullable: true, description: 'In which this organization takes part, in any role.' })
  readonly participant?: string | null;

  @Field(() => [FundingInstrument], { nullable: true, description: 'Given in any of these ways.' })
  readonly instrument?: readonly string[] | null;

  @Field(() => ID, { nullable: true, description: 'Which belong to this project.' })
  readonly project?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those with a resolved date; false: only those without.',
  })
  readonly dated?: boolean | null;

  @Field(() => CalendarDate, { nullable: true, description: 'Whose time reaches this day or lies after it.' })
  readonly from?: Date | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Whose time reaches this day or lies before it.',
  })
  readonly to?: Date | null;

  @Field(() => [String], { nullable: true, description: 'Published by any of these members.' })
  readonly publisher?: readonly string[] | null;
}
