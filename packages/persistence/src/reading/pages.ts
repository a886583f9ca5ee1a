import { sql, type RawBuilder } from 'kysely';
import { afterCursor, orderBy, pageOf, type SortOrder } from './keyset.js';
import type { Page, PageRequest } from './public-reader.js';
import type { ReadDatabase } from './read-database.js';

/** Rows to page through: `source` is a select whose columns include those of `order`. */
export interface PagedRows<R extends object, T> {
  readonly source: RawBuilder<unknown>;
  readonly order: SortOrder;
  readonly item: (row: R) => T;
  /** Whether counting all rows costs about as little as a page of them. */
  readonly counted: boolean;
}

/** One page, in one statement and one more where it is counted. */
export async function readPage<R extends object, T>(
  database: ReadDatabase,
  { source, order, item, counted }: PagedRows<R, T>,
  page: PageRequest,
): Promise<Page<T>> {
  const [rows, counts] = await Promise.all([
    database.rows(sql<R>`select * from (${source}) s where ${afterCursor(order, page.after)}
      order by ${orderBy(order)} limit ${page.first + 1}`),
    counted && page.counted !== false
      ? database.rows(sql<{ count: number }>`select count(*)::int as count from (${source}) s`)
      : [],
  ]);
  return pageOf(rows, page, order, counts[0]?.count ?? null, item);
}

/**
 * A page for each of many parents, in as many statements as for one. `parents` is a select with a column `place`, their
 * position from 1; `source` may name it as `p`.
 */
export async function readPagesOfParents<R extends object, T>(
  database: ReadDatabase,
  parents: { readonly select: RawBuilder<unknown>; readonly count: number },
  { source, order, item, counted }: PagedRows<R, T>,
  page: PageRequest,
): Promise<readonly Page<T>[]> {
  if (parents.count === 0) return [];
  const [rows, counts] = await Promise.all([
    database.rows(sql<R & { place: number }>`select p.place::int as place, s.* from (${parents.select}) p
      cross join lateral (select * from (${source}) s where ${afterCursor(order, page.after)}
        order by ${orderBy(order)} limit ${page.first + 1}) s
      order by p.place, ${orderBy(order)}`),
    counted && page.counted !== false
      ? database.rows(sql<{ place: number; count: number }>`select p.place::int as place, s.count
          from (${parents.select}) p cross join lateral (select count(*)::int as count from (${source}) s) s`)
      : [],
  ]);
  const rowsOf = Map.groupBy(rows, ({ place }) => place);
  const countOf = new Map(counts.map(({ place, count }) => [place, count]));
  return Array.from({ length: parents.count }, (_, index) =>
    pageOf<R, T>(rowsOf.get(index + 1) ?? [], page, order, countOf.get(index + 1) ?? null, item),
  );
}
