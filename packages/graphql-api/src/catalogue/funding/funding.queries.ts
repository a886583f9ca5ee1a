import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { PublicContext } from '../../context.js';
import type { Connection } from '../../paging/connection.js';
import { PageArgs } from '../../paging/page.args.js';
import { findNode } from '../find-node.js';
import { listNodes } from '../list-nodes.js';
import { FundingConnection } from './funding.connection.js';
import { FundingFilter } from './funding.filter.js';
import { FundingOrder } from './funding.order.js';
import { FundingType } from './funding.type.js';

@Resolver()
export class FundingQueries {
  @Query(() => FundingType, { nullable: true, description: 'Null where no such funding is visible.' })
  funding(@Arg('id', () => ID) id: string, @Ctx() context: PublicContext): Promise<FundingType | null> {
    return findNode(context, 'Funding', id, (stored) => new FundingType(stored));
  }

  @Query(() => FundingConnection)
  fundings(
    @Arg('filter', () => FundingFilter, { nullable: true }) filter: FundingFilter | null | undefined,
    @Arg('orderBy', () => FundingOrder, { nullable: true, defaultValue: FundingOrder.DATE })
    order: keyof typeof FundingOrder | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: PublicContext,
  ): Promise<Connection<FundingType>> {
    const list = { type: 'Funding', order: order ?? FundingOrder.DATE } as const;
    return listNodes(context, list, filter, page, (stored) => new FundingType(stored));
  }
}
