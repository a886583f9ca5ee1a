import type { Page, PageRequest } from '@veche/persistence';

/** A page of a list that is computed as a whole; each row's key is unique and stays with the row. */
export function pageInMemory<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  { first, after }: PageRequest,
): Page<T> {
  const [last] = after ?? [];
  const rest = after === null ? items : items.filter((item) => keyOf(item) > String(last));
  return {
    items: rest.slice(0, first).map((item) => ({ item, cursor: [keyOf(item)] })),
    hasNextPage: rest.length > first,
    totalCount: items.length,
  };
}
