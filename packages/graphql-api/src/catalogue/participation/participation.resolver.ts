import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PublicContext } from '../../context.js';
import { RegionType } from '../../network/region.type.js';
import { NodeInterface } from '../../nodes/node.type.js';
import { ReleaseType } from '../../network/release.type.js';
import { loadNode } from '../load-node.js';
import { OrganizationType } from '../organization/organization.type.js';
import { showNode } from '../show-node.js';
import { ParticipationType } from './participation.type.js';

@Resolver(() => ParticipationType)
export class ParticipationResolver {
  @FieldResolver(() => OrganizationType, { nullable: true })
  organization(
    @Root() { publisher, participation }: ParticipationType,
    @Ctx() context: PublicContext,
  ): Promise<OrganizationType | null> {
    const key = participation.organization === null ? null : { publisher, id: participation.organization };
    return loadNode(context, 'Organization', key, (stored) => new OrganizationType(stored));
  }

  @FieldResolver(() => RegionType, { nullable: true, description: 'The territory that took part.' })
  territory(@Root() { participation }: ParticipationType): RegionType | null {
    return RegionType.of(participation.territory);
  }

  @FieldResolver(() => NodeInterface, {
    description: 'What it takes part in; for the provider of a figure, the release that says so.',
  })
  async in(
    @Root() { place }: ParticipationType,
    @Ctx() context: PublicContext,
  ): Promise<NodeInterface | null> {
    if (place.type !== 'Release') {
      const { type, publisher, id } = place;
      return loadNode(context, type, { publisher, id }, showNode);
    }
    const release = await context.load.release({ publisher: place.publisher, sequence: place.sequence });
    return release === null ? null : new ReleaseType(release);
  }
}
