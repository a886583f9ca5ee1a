import { sql, type RawBuilder } from 'kysely';
import { fundingsOf } from './node-filter.js';

/** What has more participants than this is a crowd: being in it is no cooperation, and its pairs would be countless. */
export const crowd = 500;

/** Who takes part in the same events, projects, agreements and fundings as an organization: `type`, `id`, `partner`. */
export function sharedNodes(
  publisher: RawBuilder<unknown>,
  organization: RawBuilder<unknown>,
): RawBuilder<unknown> {
  // `offset 0` holds the planner to this order: from the organization to its nodes, from each node to its participants.
  return sql`select t.node_type as type, t.node_id as id, o.organization_id as partner
      from (select distinct t.node_type, t.node_id from veche.participation t
          where t.publisher = ${publisher} and t.organization_id = ${organization}
            and t.node_type in ('Event', 'Project', 'Agreement')
            and not exists (select from veche.participation c where c.publisher = ${publisher}
              and c.node_type = t.node_type and c.node_id = t.node_id and c.ordinal >= ${crowd})
          offset 0) t
        cross join lateral (select o.organization_id from veche.participation o where o.publisher = ${publisher}
          and o.node_type = t.node_type and o.node_id = t.node_id and o.organization_id is not null offset 0) o
    union
    select 'Funding', f.id, o.organization
      from (select i.id from (${fundingsOf(publisher, organization)}) i (id) offset 0) f
        cross join lateral (${inFunding(publisher)}) o (organization)`;
}

/** The organizations of a funding `f`: its intermediary, its recipient, and its funder's organization. */
function inFunding(publisher: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select l.to_id from veche.catalogue_link l where l.publisher = ${publisher} and l.from_type = 'Funding'
      and l.from_id = f.id and l.field in ('intermediary', 'recipient')
    union
    select w.to_id from veche.catalogue_link l join veche.catalogue_link w on w.publisher = l.publisher
        and w.from_type = 'Funder' and w.from_id = l.to_id and w.field = 'organization'
      where l.publisher = ${publisher} and l.from_type = 'Funding' and l.from_id = f.id and l.field = 'funder'`;
}
