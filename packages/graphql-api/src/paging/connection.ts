import type { Page, PageRequest } from '@veche/persistence';
import { encodeCursor } from './cursor.js';

/** Where a page stands in its list. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** A page of a list as Relay shapes it. */
export interface Connection<T> {
  readonly pageInfo: PageInfo;
  readonly edges: readonly Edge<T>[];
  readonly nodes: readonly T[];
  /** Counted only where it is asked for. */
  readonly totalCount: () => Promise<number | null>;
}

/** A page of the reader as a connection of what the API shows. */
export function connectionOf<S, T>(
  list: string,
  request: PageRequest,
  page: Page<S>,
  show: (item: S) => T,
  count: () => Promise<number | null> = () => Promise.resolve(page.totalCount),
): Connection<T> {
  const edges = page.items.map(({ item, cursor }) => ({
    cursor: encodeCursor(list, cursor),
    node: show(item),
  }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    totalCount: count,
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: request.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
