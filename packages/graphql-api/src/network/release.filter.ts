import { Field, InputType } from 'type-graphql';

@InputType('ReleaseFilter', { description: 'Narrows a list; everything that is given must hold.' })
export class ReleaseFilter {
  @Field(() => [String], { nullable: true, description: 'Published by any of these members.' })
  readonly publisher?: readonly string[] | null;

  @Field(() => [String], { nullable: true, description: 'Of any of these indicators, by code.' })
  readonly indicator?: readonly string[] | null;
}
