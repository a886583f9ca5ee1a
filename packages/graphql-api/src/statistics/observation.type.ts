import { sdmxStatus, type LocalizedText, type Observation, type Source } from '@veche/domain';
import type { StoredObservation } from '@veche/persistence';
import { Field, Float, ObjectType } from 'type-graphql';
import { ParticipationType } from '../catalogue/participation/participation.type.js';
import { LocalizedTextType } from '../localization/localized-text.type.js';
import { RegionType } from '../network/region.type.js';
import { SourceType } from '../nodes/source.type.js';
import { Period } from '../scalars/period.scalar.js';
import { dimensionCodes, DimensionCodeType } from './dimension-code.type.js';
import { ConfStatus, CountBasis, ObservationFlag, ObservationState, ObsStatus } from './observation.enums.js';

@ObjectType('Observation', {
  description: 'One value of one indicator for a region, a period and codes, as published.',
  simpleResolvers: true,
})
export class ObservationType {
  constructor(readonly stored: StoredObservation) {}

  get observation(): Observation {
    return this.stored.observation;
  }

  @Field(() => RegionType)
  get region(): RegionType {
    return new RegionType(this.observation.region);
  }

  @Field(() => Period)
  get period(): string {
    return this.observation.period;
  }

  @Field(() => [Period], {
    description: 'Every period that the source may mean, where it does not say which.',
  })
  get periodCandidates(): readonly string[] {
    return this.observation.periodCandidates;
  }

  @Field(() => [DimensionCodeType], { description: 'A dimension that is not named stands at its total.' })
  get codes(): DimensionCodeType[] {
    return dimensionCodes(this.observation.codes);
  }

  @Field(() => Float, { nullable: true, description: 'Null unless `state` is REPORTED.' })
  get value(): number | null {
    return this.observation.state === 'REPORTED' ? this.observation.value : null;
  }

  @Field(() => ObservationState)
  get state(): Observation['state'] {
    return this.observation.state;
  }

  @Field(() => ObsStatus)
  get obsStatus(): string {
    return sdmxStatus(this.observation.state).obsStatus;
  }

  @Field(() => ConfStatus)
  get confStatus(): string {
    return sdmxStatus(this.observation.state).confStatus;
  }

  @Field(() => CountBasis, { nullable: true, description: 'What was counted, where a source says so.' })
  get basis(): Observation['basis'] {
    return this.observation.basis;
  }

  @Field(() => [ObservationFlag])
  get flags(): Observation['flags'] {
    return this.observation.flags;
  }

  @Field(() => [LocalizedTextType])
  get notes(): readonly LocalizedText[] {
    return this.observation.notes;
  }

  @Field(() => [ParticipationType], { description: 'Who served the people counted, where a source says so.' })
  get providers(): ParticipationType[] {
    const { publisher, release, observation } = this.stored;
    const place = { type: 'Release', publisher, sequence: release } as const;
    return observation.providers.map((provider) => new ParticipationType(publisher, provider, place));
  }

  @Field(() => SourceType, { nullable: true })
  get source(): Source | null {
    return this.observation.source;
  }

  @Field(() => Boolean, { description: 'An invented figure, for a demonstration or a test.' })
  get synthetic(): boolean {
    return this.stored.synthetic;
  }
}
