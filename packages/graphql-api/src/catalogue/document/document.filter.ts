import { Field, ID, InputType } from 'type-graphql';
import { DocumentKind } from './document-kind.enum.js';
import { CalendarDate } from '../../scalars/date.scalar.js';
import type { NodeFilterInput } from '../node-filter.js';

@InputType('DocumentFilter', { description: 'Narrows a list; everything that is given must hold.' })
export class DocumentFilter implements NodeFilterInput {
  @Field(() => String, { nullable: true, description: 'Words of its names, in any case.' })
  readonly text?: string | null;

  @Field(() => [DocumentKind], { nullable: true, description: 'Of any of these kinds.' })
  readonly kind?: readonly string[] | null;

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
