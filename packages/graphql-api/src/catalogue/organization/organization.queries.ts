import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { PublicContext } from '../../context.js';
import type { Connection } from '../../paging/connection.js';
import { PageArgs } from '../../paging/page.args.js';
import { findNode } from '../find-node.js';
import { listNodes } from '../list-nodes.js';
import { OrganizationConnection } from './organization.connection.js';
import { OrganizationFilter } from './organization.filter.js';
import { OrganizationOrder } from './organization.order.js';
import { OrganizationType } from './organization.type.js';

@Resolver()
export class OrganizationQueries {
  @Query(() => OrganizationType, {
    nullable: true,
    description: 'Null where no such organization is visible.',
  })
  organization(
    @Arg('id', () => ID) id: string,
    @Ctx() context: PublicContext,
  ): Promise<OrganizationType | null> {
    return findNode(context, 'Organization', id, (stored) => new OrganizationType(stored));
  }

  @Query(() => OrganizationConnection)
  organizations(
    @Arg('filter', () => OrganizationFilter, { nullable: true })
    filter: OrganizationFilter | null | undefined,
    @Arg('orderBy', () => OrganizationOrder, { nullable: true, defaultValue: OrganizationOrder.NAME })
    order: keyof typeof OrganizationOrder | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: PublicContext,
  ): Promise<Connection<OrganizationType>> {
    const list = { type: 'Organization', order: order ?? OrganizationOrder.NAME } as const;
    return listNodes(context, list, filter, page, (stored) => new OrganizationType(stored));
  }
}
