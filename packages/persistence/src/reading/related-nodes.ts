import type { CatalogueNodeType } from '@veche/domain';
import { sql, type RawBuilder } from 'kysely';
import { keyRows, typedKeyRows } from './keys.js';
import type { SortOrder } from './keyset.js';
import { fundingsOf } from './node-filter.js';
import { storedNode, type NodeRow } from './nodes.js';
import { readPagesOfParents } from './pages.js';
import type { NodeKey, Page, PageRequest, PublicReader, StoredNode } from './public-reader.js';
import type { ReadDatabase } from './read-database.js';

/** By day, what has none last; then by name. */
const order: SortOrder = [
  { name: 'day', type: 'text' },
  { name: 'name_sort', type: 'text' },
  { name: 'publisher', type: 'text' },
  { name: 'id', type: 'text' },
];

/** Nodes that stand in a relation to others: the publisher of both is the same. */
export function readRelatedNodes(
  database: ReadDatabase,
): Pick<
  PublicReader,
  | 'relatedNodePages'
  | 'projectPagesOfOrganizations'
  | 'fundingPagesOfOrganizations'
  | 'nodesSpeakingOf'
  | 'sameOrganizations'
> {
  const pages = <T extends CatalogueNodeType>(
    type: T,
    ids: RawBuilder<unknown>,
    parents: readonly NodeKey[],
    page: PageRequest,
  ): Promise<readonly Page<StoredNode<T>>[]> =>
    readPagesOfParents<NodeRow<T>, StoredNode<T>>(
      database,
      { select: keyRows(parents), count: parents.length },
      {
        // `offset 0` holds the planner to this order: ids first, then each node by its key. Before it has statistics it
        // would read all nodes of the type for every parent; so it would of a type that it knows beforehand and takes for rare.
        source: sql`select n.* from (select distinct i.id, ${type}::text as type from (${ids}) i (id) offset 0) i
          cross join lateral (
          select n.publisher, n.id, n.record, n.name_sort, coalesce(n.starts, '9999-99-99') as day
            from veche.catalogue_node n where n.publisher = p.publisher and n.type = i.type and n.id = i.id
            offset 0) n`,
        order,
        item: storedNode,
        counted: true,
      },
      page,
    );
  return {
    relatedNodePages: ({ type, field, to }, parents, page) =>
      pages(
        type,
        sql`select l.from_id from veche.catalogue_link l where l.publisher = p.publisher and l.to_type = ${to}
          and l.to_id = p.id and l.from_type = ${type} and l.field = ${field}`,
        parents,
        page,
      ),
    projectPagesOfOrganizations: (organizations, page) =>
      pages(
        'Project',
        sql`select t.node_id from veche.participation t where t.publisher = p.publisher
          and t.organization_id = p.id and t.node_type = 'Project'`,
        organizations,
        page,
      ),
    fundingPagesOfOrganizations: (organizations, page) =>
      pages('Funding', fundingsOf(sql`p.publisher`, sql`p.id`), organizations, page),
    nodesSpeakingOf: async (nodes) => {
      if (nodes.length === 0) return [];
      const rows = await database.rows(sql<NodeRow<CatalogueNodeType> & { place: number }>`
        select k.place::int as place, n.publisher, n.record from (${typedKeyRows(nodes)}) k
          cross join lateral (
            select distinct l.from_type, l.from_id from veche.catalogue_link l
              where l.publisher = k.publisher and l.to_type = k.type and l.to_id = k.id
                and l.field like 'statements.%'
              order by l.from_type, l.from_id limit 100) speaks
          cross join lateral (
            select n.publisher, n.record from veche.catalogue_node n
              where n.publisher = k.publisher and n.type = speaks.from_type and n.id = speaks.from_id
              offset 0) n
        order by k.place, speaks.from_type, speaks.from_id`);
      const found = Map.groupBy(rows, ({ place }) => place);
      return nodes.map((_, index) => (found.get(index + 1) ?? []).map(storedNode));
    },
    sameOrganizations: async (organizations) => {
      if (organizations.length === 0) return [];
      const rows = await database.rows(sql<NodeRow<'Organization'> & { place: number }>`
        select k.place::int as place, n.publisher, n.record from (${keyRows(organizations)}) k
          cross join lateral (
            select distinct theirs.publisher, theirs.organization_id from veche.organization_identifier ours
              join veche.organization_identifier theirs on theirs.scheme = ours.scheme and theirs.code = ours.code
            where ours.publisher = k.publisher and ours.organization_id = k.id and theirs.publisher <> k.publisher
            order by theirs.publisher, theirs.organization_id limit 100) same
          cross join lateral (
            select n.publisher, n.id, n.record from veche.catalogue_node n
              where n.publisher = same.publisher and n.type = 'Organization' and n.id = same.organization_id
              offset 0) n
        order by k.place, n.publisher, n.id`);
      const found = Map.groupBy(rows, ({ place }) => place);
      return organizations.map((_, index) => (found.get(index + 1) ?? []).map(storedNode));
    },
  };
}
