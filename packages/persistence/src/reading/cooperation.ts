import { sql } from 'kysely';
import { keyRows } from './keys.js';
import type { SortOrder } from './keyset.js';
import { storedNode, type NodeRow } from './nodes.js';
import { readPagesOfParents } from './pages.js';
import type { PublicReader, StoredCooperation, StoredNode } from './public-reader.js';
import type { ReadDatabase } from './read-database.js';
import { sharedNodes } from './shared-nodes.js';

interface CooperationRow
  extends NodeRow<'Organization'>, Omit<StoredCooperation, 'organization' | 'partner'> {
  readonly organization: string;
}

/** The closest first; then by name. */
const byWeight: SortOrder = [
  { name: 'weight', type: 'integer', descending: true },
  { name: 'name_sort', type: 'text' },
  { name: 'id', type: 'text' },
];

const byKey: SortOrder = [
  { name: 'type', type: 'text' },
  { name: 'id', type: 'text' },
];

/** The graph of who worked with whom, derived from what they took part in; all of one publisher's data. */
export function readCooperation(
  database: ReadDatabase,
): Pick<PublicReader, 'cooperationPages' | 'cooperationNodePages'> {
  return {
    cooperationPages: (organizations, page) =>
      readPagesOfParents<CooperationRow, StoredCooperation>(
        database,
        { select: keyRows(organizations), count: organizations.length },
        {
          source: sql`select n.publisher, n.id, n.record, n.name_sort, p.id as organization, w.weight, w.events,
              w.projects, w.agreements, w.fundings
            from (select s.partner, count(*)::int as weight, count(*) filter (where s.type = 'Event')::int as events,
                count(*) filter (where s.type = 'Project')::int as projects,
                count(*) filter (where s.type = 'Agreement')::int as agreements,
                count(*) filter (where s.type = 'Funding')::int as fundings
              from (${sharedNodes(sql`p.publisher`, sql`p.id`)}) s where s.partner <> p.id
              group by s.partner offset 0) w
            cross join lateral (select n.publisher, n.id, n.record, n.name_sort from veche.catalogue_node n
              where n.publisher = p.publisher and n.type = 'Organization' and n.id = w.partner offset 0) n`,
          order: byWeight,
          item: storedCooperation,
          counted: true,
        },
        page,
      ),
    cooperationNodePages: (pairs, page) =>
      readPagesOfParents<StoredNode, StoredNode>(
        database,
        {
          select: sql`select * from unnest(${pairs.map(({ publisher }) => publisher)}::text[],
            ${pairs.map(({ organization }) => organization)}::text[], ${pairs.map(({ partner }) => partner)}::text[])
            with ordinality k (publisher, id, partner, place)`,
          count: pairs.length,
        },
        {
          source: sql`select n.* from (${sharedNodes(sql`p.publisher`, sql`p.id`)}) s
            cross join lateral (select n.publisher, n.type, n.id, n.record from veche.catalogue_node n
              where n.publisher = p.publisher and n.type = s.type and n.id = s.id offset 0) n
            where s.partner = p.partner`,
          order: byKey,
          item: ({ publisher, record }) => ({ publisher, record }),
          counted: true,
        },
        page,
      ),
  };
}

function storedCooperation(row: CooperationRow): StoredCooperation {
  const { publisher, organization, weight, events, projects, agreements, fundings } = row;
  return {
    organization: { publisher, id: organization },
    partner: storedNode(row),
    ...{ weight, events, projects, agreements, fundings },
  };
}
