import { Field, InputType } from 'type-graphql';
import { FunderKind } from './funder-kind.enum.js';
import type { NodeFilterInput } from '../node-filter.js';

@InputType('FunderFilter', { description: 'Narrows a list; everything that is given must hold.' })
export class FunderFilter implements NodeFilterInput {
  @Field(() => String, { nullable: true, description: 'Words of its names, in any case.' })
  readonly text?: string | null;

  @Field(() => [FunderKind], { nullable: true, description: 'Of any of these kinds.' })
  readonly kind?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Published by any of these members.' })
  readonly publisher?: readonly string[] | null;
}
