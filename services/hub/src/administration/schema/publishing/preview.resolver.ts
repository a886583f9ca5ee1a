import {
  connectionOf,
  decodeCursor,
  DimensionType,
  LanguageArg,
  nameIn,
  type Connection,
} from '@veche/graphql-api/building-blocks';
import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Preview } from '../../../publishing/publications.js';
import { badPage } from '../../http/admin-refusals.js';
import type { AdminContext } from '../admin-context.js';
import { CellPageArgs, largestCellPage } from './cell-page.args.js';
import { PreviewCellConnection } from './preview-cell.connection.js';
import { PreviewCellType } from './preview-cell.type.js';
import { PreviewTableType } from './preview-table.type.js';
import { PreviewType } from './preview.type.js';

@Resolver(() => PreviewType)
export class PreviewResolver {
  @FieldResolver(() => [PreviewTableType])
  tables(@Root() { preview }: PreviewType): PreviewTableType[] {
    return tablesOf(preview);
  }

  @FieldResolver(() => PreviewTableType, {
    nullable: true,
    description:
      'One of the tables alone, to read on in its cells. Null where the preview has none of this id.',
  })
  table(@Root() { preview }: PreviewType, @Arg('id', () => ID) id: string): PreviewTableType | null {
    return tablesOf(preview).find((table) => table.id === id) ?? null;
  }
}

function tablesOf({ tables, fingerprint }: Preview): PreviewTableType[] {
  return tables.map((table, ordinal) => new PreviewTableType(table, fingerprint, ordinal));
}

@Resolver(() => PreviewTableType)
export class PreviewTableResolver {
  @FieldResolver(() => String)
  async name(
    @Root() { table }: PreviewTableType,
    @Ctx() context: AdminContext,
    @LanguageArg() language?: string,
  ): Promise<string> {
    const definition = await context.definitionOf(table.indicator);
    return nameIn(definition?.names ?? [], language ?? context.language, table.indicator);
  }

  @FieldResolver(() => [DimensionType], { description: 'In the order of the definition.' })
  async dimensions(
    @Root() { table }: PreviewTableType,
    @Ctx() context: AdminContext,
  ): Promise<DimensionType[]> {
    const definition = await context.definitionOf(table.indicator);
    const dimensions = definition?.dimensions ?? [];
    return table.dimensions
      .flatMap((code) => dimensions.filter((dimension) => dimension.code === code))
      .map((dimension) => new DimensionType(dimension, context.language));
  }

  @FieldResolver(() => PreviewCellConnection)
  cells(
    @Root() { table, list }: PreviewTableType,
    @Args(() => CellPageArgs) { first, after }: CellPageArgs,
  ): Connection<PreviewCellType> {
    if (first < 1 || first > largestCellPage) throw badPage(largestCellPage);
    const cursor = after === null || after === undefined ? null : decodeCursor(list, after);
    const [last] = cursor ?? [];
    if (typeof after === 'string' && typeof last !== 'number') throw badPage(largestCellPage);
    const start = typeof last === 'number' ? last + 1 : 0;
    const items = table.cells.slice(start, start + first).map((cell, index) => ({
      item: new PreviewCellType(cell, start + index),
      cursor: [start + index],
    }));
    return connectionOf(
      list,
      { first, after: cursor },
      { items, hasNextPage: start + first < table.cells.length, totalCount: table.cells.length },
      (cell) => cell,
    );
  }
}
