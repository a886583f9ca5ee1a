import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { PublicContext } from '../../context.js';
import type { Connection } from '../../paging/connection.js';
import { PageArgs } from '../../paging/page.args.js';
import { findNode } from '../find-node.js';
import { listNodes } from '../list-nodes.js';
import { EventConnection } from './event.connection.js';
import { EventFilter } from './event.filter.js';
import { EventOrder } from './event.order.js';
import { EventType } from './event.type.js';

@Resolver()
export class EventQueries {
  @Query(() => EventType, { nullable: true, description: 'Null where no such event is visible.' })
  event(@Arg('id', () => ID) id: string, @Ctx() context: PublicContext): Promise<EventType | null> {
    return findNode(context, 'Event', id, (stored) => new EventType(stored));
  }

  @Query(() => EventConnection)
  events(
    @Arg('filter', () => EventFilter, { nullable: true }) filter: EventFilter | null | undefined,
    @Arg('orderBy', () => EventOrder, { nullable: true, defaultValue: EventOrder.DATE })
    order: keyof typeof EventOrder | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: PublicContext,
  ): Promise<Connection<EventType>> {
    const list = { type: 'Event', order: order ?? EventOrder.DATE } as const;
    return listNodes(context, list, filter, page, (stored) => new EventType(stored));
  }
}
