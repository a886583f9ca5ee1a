import { Field, Int, ObjectType } from 'type-graphql';
import { RegionContributionType } from './region-contribution.type.js';

@ObjectType('Completeness', {
  description: 'Which regions are in a total, and why others are not.',
  simpleResolvers: true,
})
export class CompletenessType {
  constructor(regions: readonly RegionContributionType[]) {
    this.regions = regions;
  }

  @Field(() => Int, { description: 'How many regions were asked for.' })
  get asked(): number {
    return this.regions.length;
  }

  @Field(() => Int, { description: 'How many of them are in the total.' })
  get included(): number {
    return this.regions.filter(({ state }) => state === 'INCLUDED').length;
  }

  @Field(() => [RegionContributionType], { description: 'One row a region asked for.' })
  readonly regions: readonly RegionContributionType[];
}
