import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PublicContext } from '../../context.js';
import { RegionType } from '../../network/region.type.js';
import type { Connection } from '../../paging/connection.js';
import { PageArgs } from '../../paging/page.args.js';
import { FundingConnection } from '../funding/funding.connection.js';
import { FundingType } from '../funding/funding.type.js';
import { loadNode } from '../load-node.js';
import { ParticipationConnection } from '../participation/participation.connection.js';
import { ParticipationType } from '../participation/participation.type.js';
import { ProjectConnection } from '../project/project.connection.js';
import { ProjectType } from '../project/project.type.js';
import { relatedPage } from '../related-page.js';
import { OrganizationType } from './organization.type.js';

@Resolver(() => OrganizationType)
export class OrganizationResolver {
  @FieldResolver(() => RegionType, { nullable: true })
  territory(@Root() organization: OrganizationType): RegionType | null {
    return RegionType.of(organization.record.territory);
  }

  @FieldResolver(() => OrganizationType, { nullable: true })
  parent(
    @Root() organization: OrganizationType,
    @Ctx() context: PublicContext,
  ): Promise<OrganizationType | null> {
    const key = organization.keyOf(organization.record.parent);
    return loadNode(context, 'Organization', key, (stored) => new OrganizationType(stored));
  }

  @FieldResolver(() => [OrganizationType], {
    description: 'The same body published by other members, by identifier.',
  })
  async sameAs(
    @Root() organization: OrganizationType,
    @Ctx() context: PublicContext,
  ): Promise<OrganizationType[]> {
    const others = await context.load.sameOrganizations(organization.key);
    return others.map((stored) => new OrganizationType(stored));
  }

  @FieldResolver(() => ParticipationConnection, { description: 'What it takes part in.' })
  participations(
    @Root() organization: OrganizationType,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: PublicContext,
  ): Promise<Connection<ParticipationType>> {
    const load = context.load.participationsOfOrganization;
    return relatedPage('Organization.participations', page, organization.key, load, ParticipationType.inNode);
  }

  @FieldResolver(() => ProjectConnection, { description: 'The projects it takes part in.' })
  projects(
    @Root() organization: OrganizationType,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: PublicContext,
  ): Promise<Connection<ProjectType>> {
    const load = context.load.projectsOfOrganization;
    return relatedPage(
      'Organization.projects',
      page,
      organization.key,
      load,
      (stored) => new ProjectType(stored),
    );
  }

  @FieldResolver(() => FundingConnection, {
    description: 'The links of funding in which it is funder, intermediary or recipient.',
  })
  fundings(
    @Root() organization: OrganizationType,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: PublicContext,
  ): Promise<Connection<FundingType>> {
    const load = context.load.fundingsOfOrganization;
    return relatedPage(
      'Organization.fundings',
      page,
      organization.key,
      load,
      (stored) => new FundingType(stored),
    );
  }
}
