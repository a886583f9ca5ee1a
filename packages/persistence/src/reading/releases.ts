import { sql } from 'kysely';
import { codeRows, numberedRows } from './keys.js';
import { readPage } from './pages.js';
import type { PublicReader, StoredRelease } from './public-reader.js';
import type { ReadDatabase } from './read-database.js';

interface ReleaseRow extends StoredRelease {
  readonly published_at: Date;
}

type FoundRow = ReleaseRow | { readonly publisher: null };

/** Releases with the headers of their envelopes. */
export function readReleases(
  database: ReadDatabase,
): Pick<PublicReader, 'releases' | 'releasePage' | 'lastReleases'> {
  const columns = sql`r.publisher, r.sequence, e.hash, e.previous_hash as "previousHash", e.signature, r.published_at,
    e.licence, e.bytes, r.state, r.indicator, r.version, r.definition_hash as "definitionHash", r.certificate, r.synthetic`;
  const envelope = sql`veche.envelope e on e.publisher = r.publisher and e.sequence = r.sequence`;
  return {
    releases: async (keys) => {
      if (keys.length === 0) return [];
      const numbered = keys.map(({ publisher, sequence }) => ({ publisher, number: sequence }));
      const rows = await database.rows(sql<FoundRow>`select ${columns} from (${numberedRows(numbered)}) k
        left join veche.release r on r.publisher = k.publisher and r.sequence = k.number
        left join ${envelope} order by k.place`);
      return rows.map(foundRelease);
    },
    releasePage: ({ publishers, indicators }, page) =>
      readPage<ReleaseRow, StoredRelease>(
        database,
        {
          source: sql`select ${columns} from veche.release r join ${envelope}
            where ${publishers === undefined ? sql`true` : sql`r.publisher = any(${[...publishers]}::text[])`}
              and ${indicators === undefined ? sql`true` : sql`r.indicator = any(${[...indicators]}::text[])`}`,
          order: [
            { name: 'published_at', type: 'instant', descending: true },
            { name: 'publisher', type: 'text' },
            { name: 'sequence', type: 'integer' },
          ],
          item: storedRelease,
          counted: true,
        },
        page,
      ),
    lastReleases: async (publishers) => {
      if (publishers.length === 0) return [];
      const rows =
        await database.rows(sql<FoundRow>`select s.* from (${codeRows(publishers)}) k left join lateral (
        select ${columns} from veche.release r join ${envelope} where r.publisher = k.code
          order by r.sequence desc limit 1) s on true order by k.place`);
      return rows.map(foundRelease);
    },
  };
}

function storedRelease({ published_at, ...release }: ReleaseRow): StoredRelease {
  return { ...release, publishedAt: published_at };
}

function foundRelease(row: FoundRow): StoredRelease | null {
  return row.publisher === null ? null : storedRelease(row);
}
