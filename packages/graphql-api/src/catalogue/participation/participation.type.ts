import type { Participation } from '@veche/domain';
import type { StoredParticipation, TypedNodeKey } from '@veche/persistence';
import { Field, ObjectType } from 'type-graphql';
import { ParticipationRole } from './participation-role.enum.js';

/** The release in which a figure names its providers. */
export interface ReleasePlace {
  readonly type: 'Release';
  readonly publisher: string;
  readonly sequence: number;
}

@ObjectType('Participation', {
  description: 'Somebody taking part: an organization, a territory that sent people, or both.',
  simpleResolvers: true,
})
export class ParticipationType {
  constructor(
    readonly publisher: string,
    readonly participation: Participation,
    readonly place: TypedNodeKey | ReleasePlace,
  ) {}

  /** A participation in a node of the catalogue. */
  static readonly inNode = (stored: StoredParticipation): ParticipationType =>
    new ParticipationType(stored.publisher, stored.participation, stored.in);

  @Field(() => String, { description: 'As the source writes it.' })
  get asWritten(): string {
    return this.participation.asWritten;
  }

  @Field(() => ParticipationRole)
  get role(): Participation['role'] {
    return this.participation.role;
  }
}
