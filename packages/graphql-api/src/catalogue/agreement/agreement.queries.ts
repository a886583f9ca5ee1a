import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { PublicContext } from '../../context.js';
import type { Connection } from '../../paging/connection.js';
import { PageArgs } from '../../paging/page.args.js';
import { findNode } from '../find-node.js';
import { listNodes } from '../list-nodes.js';
import { AgreementConnection } from './agreement.connection.js';
import { AgreementFilter } from './agreement.filter.js';
import { AgreementOrder } from './agreement.order.js';
import { AgreementType } from './agreement.type.js';

@Resolver()
export class AgreementQueries {
  @Query(() => AgreementType, { nullable: true, description: 'Null where no such agreement is visible.' })
  agreement(@Arg('id', () => ID) id: string, @Ctx() context: PublicContext): Promise<AgreementType | null> {
    return findNode(context, 'Agreement', id, (stored) => new AgreementType(stored));
  }

  @Query(() => AgreementConnection)
  agreements(
    @Arg('filter', () => AgreementFilter, { nullable: true }) filter: AgreementFilter | null | undefined,
    @Arg('orderBy', () => AgreementOrder, { nullable: true, defaultValue: AgreementOrder.DATE })
    order: keyof typeof AgreementOrder | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: PublicContext,
  ): Promise<Connection<AgreementType>> {
    const list = { type: 'Agreement', order: order ?? AgreementOrder.DATE } as const;
    return listNodes(context, list, filter, page, (stored) => new AgreementType(stored));
  }
}
