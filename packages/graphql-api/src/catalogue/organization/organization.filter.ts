import { Field, ID, InputType } from 'type-graphql';
import { OrganizationKind } from './organization-kind.enum.js';
import { OrganizationNature } from './organization-nature.enum.js';
import { RegionCode } from '../../scalars/region-code.scalar.js';
import type { NodeFilterInput } from '../node-filter.js';

@InputType('OrganizationFilter', { description: 'Narrows a list; everything that is given must hold.' })
export class OrganizationFilter implements NodeFilterInput {
  @Field(() => String, { nullable: true, description: 'Words of its names, in any case.' })
  readonly text?: string | null;

  @Field(() => [OrganizationKind], { nullable: true, description: 'Of any of these kinds.' })
  readonly kind?: readonly string[] | null;

  @Field(() => [OrganizationNature], {
    nullable: true,
    description: 'Named bodies, classes of bodies, or unnamed ones.',
  })
  readonly nature?: readonly string[] | null;

  @Field(() => [RegionCode], {
    nullable: true,
    description: 'In any of these regions, with everything inside them.',
  })
  readonly territory?: readonly string[] | null;

  @Field(() => ID, { nullable: true, description: 'Which belong to this project.' })
  readonly project?: string | null;

  @Field(() => [String], { nullable: true, description: 'Published by any of these members.' })
  readonly publisher?: readonly string[] | null;
}
