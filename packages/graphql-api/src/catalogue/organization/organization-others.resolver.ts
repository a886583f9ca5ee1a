import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { StoredNode } from '@veche/persistence';
import type { PublicContext } from '../../context.js';
import type { Connection } from '../../paging/connection.js';
import { PageArgs } from '../../paging/page.args.js';
import { CooperationConnection } from '../cooperation/cooperation.connection.js';
import { CooperationType } from '../cooperation/cooperation.type.js';
import { relatedPage } from '../related-page.js';
import { OrganizationConnection } from './organization.connection.js';
import { OrganizationType } from './organization.type.js';

@Resolver(() => OrganizationType)
export class OrganizationOthersResolver {
  @FieldResolver(() => OrganizationConnection, { description: 'The bodies that belong to it.' })
  parts(
    @Root() organization: OrganizationType,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: PublicContext,
  ): Promise<Connection<OrganizationType>> {
    const load = context.load.related.partsOfOrganization;
    const show = (stored: StoredNode<'Organization'>): OrganizationType => new OrganizationType(stored);
    return relatedPage('Organization.parts', page, organization.key, load, show);
  }

  @FieldResolver(() => CooperationConnection, {
    description:
      'With whom it worked, through what and how often, the closest first; as its publisher records it. What has more than 500 participants connects nobody with anybody.',
  })
  cooperation(
    @Root() organization: OrganizationType,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: PublicContext,
  ): Promise<Connection<CooperationType>> {
    const named = organization.nature === 'NAMED';
    return relatedPage(
      'Organization.cooperation',
      page,
      organization.key,
      context.load.cooperationOfOrganization,
      (stored) => new CooperationType(stored, named),
    );
  }
}
