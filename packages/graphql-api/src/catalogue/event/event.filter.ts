import { Field, ID, InputType } from 'type-graphql';
import { EventKind } from './event-kind.enum.js';
import { EventStatus } from './event-status.enum.js';
import { CalendarDate } from '../../scalars/date.scalar.js';
import { RegionCode } from '../../scalars/region-code.scalar.js';
import type { NodeFilterInput } from '../node-filter.js';

@InputType('EventFilter', { description: 'Narrows a list; everything that is given must hold.' })
export class EventFilter implements NodeFilterInput {
  @Field(() => String, { nullable: true, description: 'Words of its names, in any case.' })
  readonly text?: string | null;

  @Field(() => [EventKind], { nullable: true, description: 'Of any of these kinds.' })
  readonly kind?: readonly string[] | null;

  @Field(() => [EventStatus], { nullable: true, description: 'In any of these states.' })
  readonly status?: readonly string[] | null;

  @Field(() => [RegionCode], {
    nullable: true,
    description: 'In any of these regions, with everything inside them.',
  })
  readonly territory?: readonly string[] | null;

  @Field(() => ID, { nullable: true, description: 'In which this organization takes part, in any role.' })
  readonly participant?: string | null;

  @Field(() => [RegionCode], {
    nullable: true,
    description:
      'In which somebody from one of these regions takes part; a country stands for all of its regions.',
  })
  readonly participantsFrom?: readonly string[] | null;

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
