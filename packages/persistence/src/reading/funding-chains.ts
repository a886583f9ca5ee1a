import { sql } from 'kysely';
import { keyRows } from './keys.js';
import { storedNode, type NodeRow } from './nodes.js';
import type { PublicReader } from './public-reader.js';
import type { ReadDatabase } from './read-database.js';

/** The longest chain that is followed; a longer one goes round in a circle. */
const longestChain = 30;

/** The chains of funding, from their ends at a project up to their origins. */
export function readFundingChains(database: ReadDatabase): Pick<PublicReader, 'fundingChains'> {
  return {
    fundingChains: async (projects) => {
      if (projects.length === 0) return [];
      const rows = await database.rows(sql<NodeRow<'Funding'> & { place: number }>`
        with recursive link (place, publisher, id, height) as (
          select k.place, l.publisher, l.from_id, 0 from (${keyRows(projects)}) k
            join veche.catalogue_link l on l.publisher = k.publisher and l.to_type = 'Project' and l.to_id = k.id
              and l.from_type = 'Funding' and l.field = 'project'
          union
          select link.place, l.publisher, l.to_id, link.height + 1 from link
            join veche.catalogue_link l on l.publisher = link.publisher and l.from_type = 'Funding'
              and l.from_id = link.id and l.field = 'upstream'
            where link.height < ${longestChain}
        )
        select link.place::int as place, n.publisher, n.record
          from (select place, publisher, id, max(height) as height from link group by place, publisher, id) link
          join veche.catalogue_node n on n.publisher = link.publisher and n.type = 'Funding' and n.id = link.id
        order by link.place, link.height desc, n.date_sort, n.id`);
      const found = Map.groupBy(rows, ({ place }) => place);
      return projects.map((_, index) => (found.get(index + 1) ?? []).map(storedNode));
    },
  };
}
