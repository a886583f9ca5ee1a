import type { Connection } from '@veche/graphql-api/building-blocks';

/** A page of a list that is read forwards by the key of its rows, as a connection. */
export function pageConnection<S, T>(
  items: readonly S[],
  {
    cursorOf,
    show,
    hasNextPage,
    after,
    total = null,
  }: {
    readonly cursorOf: (item: S) => string;
    readonly show: (item: S) => T;
    readonly hasNextPage: boolean;
    readonly after: string | null | undefined;
    readonly total?: number | null;
  },
): Connection<T> {
  const edges = items.map((item) => ({ cursor: cursorOf(item), node: show(item) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    totalCount: () => Promise.resolve(total),
    pageInfo: {
      hasNextPage,
      hasPreviousPage: after !== null && after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
