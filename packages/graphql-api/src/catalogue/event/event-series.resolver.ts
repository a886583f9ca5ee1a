import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PublicContext } from '../../context.js';
import type { Connection } from '../../paging/connection.js';
import { PageArgs } from '../../paging/page.args.js';
import { loadNode } from '../load-node.js';
import { relatedPage } from '../related-page.js';
import { EventConnection } from './event.connection.js';
import { EventType } from './event.type.js';

/** How events hang together: a series has meetings, a meeting has sessions. */
@Resolver(() => EventType)
export class EventSeriesResolver {
  @FieldResolver(() => EventType, { nullable: true, description: 'The series it belongs to.' })
  series(@Root() event: EventType, @Ctx() context: PublicContext): Promise<EventType | null> {
    const key = event.keyOf(event.record.series);
    return loadNode(context, 'Event', key, (stored) => new EventType(stored));
  }

  @FieldResolver(() => EventConnection, { description: 'The meetings of a series.' })
  meetings(
    @Root() event: EventType,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: PublicContext,
  ): Promise<Connection<EventType>> {
    const load = context.load.related.eventsOfSeries;
    return relatedPage('Event.meetings', page, event.key, load, (stored) => new EventType(stored));
  }

  @FieldResolver(() => EventType, { nullable: true, description: 'The event that it is a session of.' })
  sessionOf(@Root() event: EventType, @Ctx() context: PublicContext): Promise<EventType | null> {
    const key = event.keyOf(event.record.sessionOf);
    return loadNode(context, 'Event', key, (stored) => new EventType(stored));
  }

  @FieldResolver(() => EventConnection, { description: 'The sessions of a meeting.' })
  sessions(
    @Root() event: EventType,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: PublicContext,
  ): Promise<Connection<EventType>> {
    const load = context.load.related.sessionsOfEvent;
    return relatedPage('Event.sessions', page, event.key, load, (stored) => new EventType(stored));
  }
}
