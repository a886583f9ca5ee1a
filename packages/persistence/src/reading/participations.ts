import type { CatalogueNodeType, Participation } from '@veche/domain';
import { sql } from 'kysely';
import { keyRows, typedKeyRows } from './keys.js';
import type { SortOrder } from './keyset.js';
import { readPagesOfParents } from './pages.js';
import type { PublicReader, StoredParticipation } from './public-reader.js';
import type { ReadDatabase } from './read-database.js';

interface ParticipationRow {
  readonly publisher: StoredParticipation['publisher'];
  readonly node_type: CatalogueNodeType;
  readonly node_id: string;
  readonly record: Participation;
}

const order: SortOrder = [
  { name: 'node_type', type: 'text' },
  { name: 'node_id', type: 'text' },
  { name: 'ordinal', type: 'integer' },
];

/** Who takes part in what: in the order of a node's list, or of an organization's nodes. */
export function readParticipations(
  database: ReadDatabase,
): Pick<PublicReader, 'participationPagesOfNodes' | 'participationPagesOfOrganizations'> {
  const columns = sql`select t.publisher, t.node_type, t.node_id, t.ordinal, t.record from veche.participation t`;
  return {
    participationPagesOfNodes: (nodes, page) =>
      readPagesOfParents(
        database,
        { select: typedKeyRows(nodes), count: nodes.length },
        {
          source: sql`${columns} where t.publisher = p.publisher and t.node_type = p.type and t.node_id = p.id`,
          order,
          item: storedParticipation,
          counted: true,
        },
        page,
      ),
    participationPagesOfOrganizations: (organizations, page) =>
      readPagesOfParents(
        database,
        { select: keyRows(organizations), count: organizations.length },
        {
          source: sql`${columns} where t.publisher = p.publisher and t.organization_id = p.id`,
          order,
          item: storedParticipation,
          counted: true,
        },
        page,
      ),
  };
}

function storedParticipation(row: ParticipationRow): StoredParticipation {
  return {
    publisher: row.publisher,
    in: { publisher: row.publisher, type: row.node_type, id: row.node_id },
    participation: row.record,
  };
}
