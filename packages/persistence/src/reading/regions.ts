import { sql } from 'kysely';
import type { PublicReader } from './public-reader.js';
import type { ReadDatabase } from './read-database.js';

/** The regions that the data speak of. */
export function readRegions(database: ReadDatabase): Pick<PublicReader, 'regionCodes'> {
  return {
    // The observations' regions are read by leaps through their index: there are millions of rows and few regions.
    regionCodes: async () => {
      const rows = await database.rows(sql<{ code: string }>`
        with recursive leap (indicator, region) as (
          (select o.indicator, o.region from veche.observation o where o.current order by o.indicator, o.region limit 1)
          union all
          select next.indicator, next.region from leap cross join lateral (
            select o.indicator, o.region from veche.observation o
              where o.current and (o.indicator, o.region) > (leap.indicator, leap.region)
              order by o.indicator, o.region limit 1) next
        )
        select region as code from leap
        union select territory from veche.catalogue_node where territory is not null
        union select territory from veche.participation where territory is not null
        union select territory from veche.member
        order by code`);
      return rows.map(({ code }) => code);
    },
  };
}
