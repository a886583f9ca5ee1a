import { Arg, Args, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { PublicContext } from '../context.js';
import { indicatorKeyOf } from '../nodes/statistical-keys.js';
import { connectionOf, type Connection } from '../paging/connection.js';
import { PageArgs } from '../paging/page.args.js';
import { pageRequest } from '../paging/page-request.js';
import { IndicatorConnection } from './indicator.connection.js';
import { IndicatorOrder } from './indicator.order.js';
import { IndicatorType } from './indicator.type.js';

@Resolver()
export class IndicatorQueries {
  @Query(() => IndicatorType, { nullable: true, description: 'Null where no such indicator is visible.' })
  async indicator(
    @Arg('id', () => ID) id: string,
    @Ctx() context: PublicContext,
  ): Promise<IndicatorType | null> {
    const stored = await context.load.definition(indicatorKeyOf(id, 'id'));
    return stored === null ? null : new IndicatorType(stored);
  }

  @Query(() => IndicatorType, {
    nullable: true,
    description:
      'The current version unless one is asked for; null where there is no such indicator or version.',
  })
  async indicatorByCode(
    @Arg('code', () => String) code: string,
    @Arg('version', () => Int, { nullable: true }) version: number | null | undefined,
    @Ctx() context: PublicContext,
  ): Promise<IndicatorType | null> {
    const stored = await (version === null || version === undefined
      ? context.load.definitionByCode(code)
      : context.reader.definitionByCode(code, version));
    return stored === null ? null : new IndicatorType(stored);
  }

  @Query(() => IndicatorConnection, { description: 'The current version of every indicator.' })
  async indicators(
    @Arg('orderBy', () => IndicatorOrder, { nullable: true, defaultValue: IndicatorOrder.CODE })
    order: keyof typeof IndicatorOrder | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: PublicContext,
  ): Promise<Connection<IndicatorType>> {
    const list = `Indicator:${order ?? IndicatorOrder.CODE}`;
    const request = pageRequest(list, page);
    const found = await context.reader.definitionPage(request);
    return connectionOf(list, request, found, (stored) => new IndicatorType(stored));
  }
}
