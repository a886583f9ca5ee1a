import type { CatalogueNodeType } from '@veche/domain';
import { sql } from 'kysely';
import { typedKeyRows } from './keys.js';
import type { SortOrder } from './keyset.js';
import { nodeConditions } from './node-filter.js';
import { readPage } from './pages.js';
import type { NodeOfType, NodeOrder, PublicReader, StoredNode } from './public-reader.js';
import type { ReadDatabase } from './read-database.js';

/** A row of the table of nodes, as far as nodes are shown. */
export interface NodeRow<T extends CatalogueNodeType> {
  readonly publisher: StoredNode<T>['publisher'];
  readonly record: NodeOfType<T>;
}

const orders: Readonly<Record<NodeOrder, SortOrder>> = {
  NAME: [
    { name: 'name_sort', type: 'text' },
    { name: 'publisher', type: 'text' },
    { name: 'id', type: 'text' },
  ],
  // What has no date has the empty text here, and comes last.
  DATE: [
    { name: 'date_sort', type: 'text', descending: true },
    { name: 'publisher', type: 'text' },
    { name: 'id', type: 'text' },
  ],
};

/** A node as it is shown. */
export function storedNode<T extends CatalogueNodeType>({ publisher, record }: NodeRow<T>): StoredNode<T> {
  return { publisher, record };
}

/** Nodes by their keys, and lists of nodes. */
export function readNodes(
  database: ReadDatabase,
): Pick<PublicReader, 'nodes' | 'nodeIds' | 'nodePage' | 'nodeCount'> {
  return {
    nodes: async <T extends CatalogueNodeType>(type: T, keys: Parameters<PublicReader['nodes']>[1]) => {
      if (keys.length === 0) return [];
      // `offset 0` holds the planner to one look into an index a key, and a type that it does not know beforehand to the index of
      // keys: while its statistics lag behind it would read all nodes, or all of a type that it takes for rare.
      const rows = await database.rows(sql<NodeRow<T> | { publisher: null }>`
        select n.publisher, n.record from (${typedKeyRows(keys.map((key) => ({ ...key, type })))}) k left join lateral (
          select n.publisher, n.record from veche.catalogue_node n
            where n.publisher = k.publisher and n.type = k.type and n.id = k.id
            offset 0) n on true
        order by k.place`);
      return rows.map((row) => (row.publisher === null ? null : storedNode(row)));
    },
    nodeIds: async (publisher, type, after, first) => {
      const rows = await database.rows(sql<{ id: string }>`select n.id from veche.catalogue_node n
        where n.publisher = ${publisher} and n.type = ${type} and n.id > ${after} order by n.id limit ${first}`);
      return rows.map(({ id }) => id);
    },
    nodeCount: async (type, filter) => {
      const rows = await database.rows(sql<{ count: number }>`
        select count(*)::int as count from veche.catalogue_node n where ${nodeConditions(type, filter)}`);
      return rows[0]?.count ?? 0;
    },
    nodePage: <T extends CatalogueNodeType>(
      type: T,
      filter: Parameters<PublicReader['nodePage']>[1],
      order: NodeOrder,
      page: Parameters<PublicReader['nodePage']>[3],
    ) =>
      readPage<NodeRow<T>, StoredNode<T>>(
        database,
        {
          source: sql`select n.publisher, n.id, n.record, n.name_sort, n.date_sort from veche.catalogue_node n
            where ${nodeConditions(type, filter)}`,
          order: orders[order],
          item: storedNode,
          counted: true,
        },
        page,
      ),
  };
}
