import type { OrganizationPair, StoredCooperation } from '@veche/persistence';
import { Field, Int, ObjectType } from 'type-graphql';
import { OrganizationType } from '../organization/organization.type.js';

@ObjectType('Cooperation', {
  description:
    'Who worked with an organization, derived: they took part in the same events, projects, agreements or fundings, in whatever roles.',
  simpleResolvers: true,
})
export class CooperationType {
  constructor(
    readonly cooperation: StoredCooperation,
    readonly named: boolean,
  ) {
    this.organization = new OrganizationType(cooperation.partner);
  }

  @Field(() => OrganizationType, { description: 'With whom.' })
  readonly organization: OrganizationType;

  get pair(): OrganizationPair {
    const { organization, partner } = this.cooperation;
    return { publisher: organization.publisher, organization: organization.id, partner: partner.record.id };
  }

  @Field(() => Int, { description: 'Through how many of all these together.' })
  get weight(): number {
    return this.cooperation.weight;
  }

  @Field(() => Int, { description: 'Through how many events.' })
  get events(): number {
    return this.cooperation.events;
  }

  @Field(() => Int, { description: 'Through how many projects.' })
  get projects(): number {
    return this.cooperation.projects;
  }

  @Field(() => Int, {
    description: 'Through how many agreements, or stated numbers of agreements of a kind.',
  })
  get agreements(): number {
    return this.cooperation.agreements;
  }

  @Field(() => Int, { description: 'Through how many links of funding.' })
  get fundings(): number {
    return this.cooperation.fundings;
  }

  @Field(() => Boolean, {
    description:
      'Both are bodies that a source names. False where one is a class of bodies or unnamed: somebody of it took part, and nobody says who.',
  })
  get bothNamed(): boolean {
    return this.named && this.organization.nature === 'NAMED';
  }
}
