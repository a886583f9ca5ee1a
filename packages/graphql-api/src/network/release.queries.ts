import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { PublicContext } from '../context.js';
import { releaseKeyOf } from '../nodes/statistical-keys.js';
import { connectionOf, type Connection } from '../paging/connection.js';
import { PageArgs } from '../paging/page.args.js';
import { pageRequest } from '../paging/page-request.js';
import { knownIndicators } from '../statistics/known-indicators.js';
import { knownPublishers } from './known-publishers.js';
import { ReleaseConnection } from './release.connection.js';
import { ReleaseFilter } from './release.filter.js';
import { ReleaseOrder } from './release.order.js';
import { ReleaseType } from './release.type.js';

@Resolver()
export class ReleaseQueries {
  @Query(() => ReleaseType, { nullable: true, description: 'Null where no such release is visible.' })
  async release(@Arg('id', () => ID) id: string, @Ctx() context: PublicContext): Promise<ReleaseType | null> {
    const release = await context.load.release(releaseKeyOf(id, 'id'));
    return release === null ? null : new ReleaseType(release);
  }

  @Query(() => ReleaseConnection)
  async releases(
    @Arg('filter', () => ReleaseFilter, { nullable: true }) filter: ReleaseFilter | null | undefined,
    @Arg('orderBy', () => ReleaseOrder, { nullable: true, defaultValue: ReleaseOrder.PUBLISHED_AT })
    order: keyof typeof ReleaseOrder | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: PublicContext,
  ): Promise<Connection<ReleaseType>> {
    const list = `Release:${order ?? ReleaseOrder.PUBLISHED_AT}`;
    const request = pageRequest(list, page);
    const publishers = await knownPublishers(context, filter?.publisher, 'filter.publisher');
    const indicators = await knownIndicators(context, filter?.indicator, 'filter.indicator');
    const narrowed = { ...(publishers && { publishers }), ...(indicators && { indicators }) };
    const found = await context.reader.releasePage(narrowed, request);
    return connectionOf(list, request, found, (stored) => new ReleaseType(stored));
  }
}
