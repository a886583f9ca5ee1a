import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { PublicContext } from '../../context.js';
import type { Connection } from '../../paging/connection.js';
import { PageArgs } from '../../paging/page.args.js';
import { findNode } from '../find-node.js';
import { listNodes } from '../list-nodes.js';
import { DocumentConnection } from './document.connection.js';
import { DocumentFilter } from './document.filter.js';
import { DocumentOrder } from './document.order.js';
import { DocumentType } from './document.type.js';

@Resolver()
export class DocumentQueries {
  @Query(() => DocumentType, { nullable: true, description: 'Null where no such document is visible.' })
  document(@Arg('id', () => ID) id: string, @Ctx() context: PublicContext): Promise<DocumentType | null> {
    return findNode(context, 'Document', id, (stored) => new DocumentType(stored));
  }

  @Query(() => DocumentConnection)
  documents(
    @Arg('filter', () => DocumentFilter, { nullable: true }) filter: DocumentFilter | null | undefined,
    @Arg('orderBy', () => DocumentOrder, { nullable: true, defaultValue: DocumentOrder.NAME })
    order: keyof typeof DocumentOrder | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: PublicContext,
  ): Promise<Connection<DocumentType>> {
    const list = { type: 'Document', order: order ?? DocumentOrder.NAME } as const;
    return listNodes(context, list, filter, page, (stored) => new DocumentType(stored));
  }
}
