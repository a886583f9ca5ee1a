import { sql, type RawBuilder } from 'kysely';
import { PersistenceError } from '../errors/persistence-error.js';
import type { CursorValue, Page, PageRequest } from './public-reader.js';

/** One column of a total order. */
export interface SortColumn {
  /** The column's name in the subquery `s`. */
  readonly name: string;
  readonly type: 'text' | 'integer' | 'instant';
  readonly descending?: boolean;
}

/** A total order: its last columns are a key. */
export type SortOrder = readonly SortColumn[];

const column = ({ name }: SortColumn): RawBuilder<unknown> => sql`s.${sql.id(name)}`;

/** `order by` of a total order over the subquery `s`. */
export function orderBy(order: SortOrder): RawBuilder<unknown> {
  return sql.join(order.map((at) => sql`${column(at)} ${sql.raw(at.descending ? 'desc' : 'asc')}`));
}

/**
 * What comes after a cursor: the rows that are greater in the first column where they differ.
 *
 * @throws {PersistenceError} BAD_CURSOR
 */
export function afterCursor(order: SortOrder, after: readonly CursorValue[] | null): RawBuilder<unknown> {
  if (after === null) return sql`true`;
  checkCursor(order, after);
  const values = order.map((at, index) => valueOf(at, after[index] ?? null));
  const cases = order.map((at, index) => {
    const same = order.slice(0, index).map((before, place) => sql`${column(before)} = ${values[place]}`);
    const beyond = sql`${column(at)} ${sql.raw(at.descending ? '<' : '>')} ${values[index]}`;
    return sql`(${sql.join([...same, beyond], sql` and `)})`;
  });
  const [first] = order;
  // Said twice, because an index is entered by its first column alone.
  const entry = first && sql`${column(first)} ${sql.raw(first.descending ? '<=' : '>=')} ${values[0]}`;
  return sql`(${entry} and (${sql.join(cases, sql` or `)}))`;
}

/** The page that a statement asked for one row too many has found. */
export function pageOf<R extends object, T>(
  rows: readonly R[],
  { first }: PageRequest,
  order: SortOrder,
  totalCount: number | null,
  item: (row: R) => T,
): Page<T> {
  return {
    items: rows.slice(0, first).map((row) => ({ item: item(row), cursor: cursorOf(row, order) })),
    hasNextPage: rows.length > first,
    totalCount,
  };
}

function cursorOf(row: object, order: SortOrder): readonly CursorValue[] {
  const values = new Map<string, unknown>(Object.entries(row));
  return order.map(({ name, type }) => {
    const value = values.get(name);
    if (value instanceof Date) return value.toISOString();
    return type === 'integer' ? Number(value) : String(value);
  });
}

function valueOf({ type }: SortColumn, value: CursorValue): RawBuilder<unknown> {
  switch (type) {
    case 'text':
      return sql`${value}::text`;
    case 'integer':
      return sql`${value}::bigint`;
    case 'instant':
      return sql`${value}::timestamptz`;
  }
}

function checkCursor(order: SortOrder, after: readonly CursorValue[]): void {
  const fits =
    after.length === order.length &&
    order.every(({ type }, index) => {
      const value = after[index];
      if (type === 'integer') return Number.isSafeInteger(value);
      if (typeof value !== 'string' || value.includes('\0')) return false;
      return type === 'text' || !Number.isNaN(Date.parse(value));
    });
  if (!fits)
    throw new PersistenceError(
      'BAD_CURSOR',
      'The cursor is none of this list; give one that a page of it has.',
    );
}
