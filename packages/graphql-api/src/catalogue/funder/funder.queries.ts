import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { PublicContext } from '../../context.js';
import type { Connection } from '../../paging/connection.js';
import { PageArgs } from '../../paging/page.args.js';
import { findNode } from '../find-node.js';
import { listNodes } from '../list-nodes.js';
import { FunderConnection } from './funder.connection.js';
import { FunderFilter } from './funder.filter.js';
import { FunderOrder } from './funder.order.js';
import { FunderType } from './funder.type.js';

@Resolver()
export class FunderQueries {
  @Query(() => FunderType, { nullable: true, description: 'Null where no such funder is visible.' })
  funder(@Arg('id', () => ID) id: string, @Ctx() context: PublicContext): Promise<FunderType | null> {
    return findNode(context, 'Funder', id, (stored) => new FunderType(stored));
  }

  @Query(() => FunderConnection)
  funders(
    @Arg('filter', () => FunderFilter, { nullable: true }) filter: FunderFilter | null | undefined,
    @Arg('orderBy', () => FunderOrder, { nullable: true, defaultValue: FunderOrder.NAME })
    order: keyof typeof FunderOrder | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: PublicContext,
  ): Promise<Connection<FunderType>> {
    const list = { type: 'Funder', order: order ?? FunderOrder.NAME } as const;
    return listNodes(context, list, filter, page, (stored) => new FunderType(stored));
  }
}
