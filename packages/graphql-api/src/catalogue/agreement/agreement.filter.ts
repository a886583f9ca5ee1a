import { Field, ID, InputType } from 'type-graphql';
import { CalendarDate } from '../../scalars/date.scalar.js';
import { RegionCode } from '../../scalars/region-code.scalar.js';
import type { NodeFilterInput } from '../node-filter.js';

@InputType('AgreementFilter', { description: 'Narrows a list; everything that is given must hold.' })
export class AgreementFilter implements NodeFilterInput {
  @Field(() => String, { nullable: true, description: 'Words of its names, in any case.' })
  readonly text?: string | null;

  @Field(() => [RegionCode], {
    nullable: true,
    description: 'In any of these regions, with everything inside them.',
  })
  readonly territory?: readonly string[] | null;

  @Field(() => ID, { nullable: true, description: 'In which this organization takes part, in any role.' })
  readonly participant?: string | null;

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
