import type { StoredObservation } from '@veche/persistence';
import { Field, Float, ObjectType } from 'type-graphql';
import { RegionType } from '../network/region.type.js';
import type { RegionShare } from './region-share.js';
import { ContributionState } from './total.enums.js';

@ObjectType('RegionContribution', {
  description: 'What a region that was asked for brings to a total.',
  simpleResolvers: true,
})
export class RegionContributionType {
  @Field(() => RegionType)
  readonly region: RegionType;

  @Field(() => ContributionState)
  readonly state: RegionShare['state'];

  @Field(() => Boolean, {
    description: 'The member has more to say than is served here, or does not answer.',
  })
  readonly stale: boolean;

  readonly figure: StoredObservation | null;

  constructor({ region, state, stale, figure }: RegionShare) {
    this.region = new RegionType(region);
    this.state = state;
    this.stale = stale;
    this.figure = figure;
  }

  @Field(() => Float, { nullable: true, description: 'The published figure, where there is one.' })
  get value(): number | null {
    const observation = this.figure?.observation;
    return observation?.state === 'REPORTED' ? observation.value : null;
  }
}
