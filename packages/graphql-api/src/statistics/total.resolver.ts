import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { PublicContext } from '../context.js';
import { connectionOf, type Connection } from '../paging/connection.js';
import { pageInMemory } from '../paging/page-in-memory.js';
import { pageRequest } from '../paging/page-request.js';
import { IndicatorType } from './indicator.type.js';
import { totalMaterial } from './total-material.js';
import { totalRows } from './total-rows.js';
import { TotalArgs } from './total.args.js';
import { TotalConnection } from './total.connection.js';
import { TotalType } from './total.type.js';

@Resolver(() => IndicatorType)
export class TotalResolver {
  @FieldResolver(() => TotalConnection, {
    description:
      'Totals over regions, by period and codes, from published values only; every region asked for has its row in completeness.',
  })
  async totals(
    @Root() indicator: IndicatorType,
    @Args(() => TotalArgs) args: TotalArgs,
    @Ctx() context: PublicContext,
  ): Promise<Connection<TotalType>> {
    const list = 'Indicator.totals';
    const request = pageRequest(list, args);
    const rows = totalRows(await totalMaterial(context, indicator, args));
    const page = pageInMemory(rows, ({ key }) => key, request);
    return connectionOf(list, request, page, (row) => new TotalType(row, indicator.definition));
  }
}
