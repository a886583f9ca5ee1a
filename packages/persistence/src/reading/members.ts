import { sql } from 'kysely';
import { codeRows } from './keys.js';
import { readPagesOfParents } from './pages.js';
import type { PublicReader, StoredMember, StoredRefusal } from './public-reader.js';
import type { ReadDatabase } from './read-database.js';

/** The publishers that this server knows, how it stands with them, and the revision of all their data. */
export function readMembers(
  database: ReadDatabase,
): Pick<PublicReader, 'members' | 'allMembers' | 'refusalPages' | 'revision'> {
  const columns = sql`m.publisher as code, m.profile, m.url, m.state, m.self, m.last_contact as "lastContact", m.lag,
    m.api_version as "apiVersion"`;
  return {
    members: async (codes) => {
      if (codes.length === 0) return [];
      const rows = await database.rows(sql<StoredMember | { code: null }>`select ${columns}
        from (${codeRows(codes)}) k left join veche.member m on m.publisher = k.code order by k.place`);
      return rows.map((row) => (row.code === null ? null : row));
    },
    allMembers: () =>
      database.rows(sql<StoredMember>`select ${columns} from veche.member m order by m.publisher`),
    refusalPages: (publishers, page) =>
      readPagesOfParents<StoredRefusal & { number: number }, StoredRefusal>(
        database,
        { select: codeRows(publishers), count: publishers.length },
        {
          source: sql`select f.publisher, f.number, f.sequence, f.code, f.message, f.refused_at as "refusedAt"
            from veche.refusal f where f.publisher = p.code`,
          order: [{ name: 'number', type: 'integer', descending: true }],
          item: ({ publisher, sequence, code, message, refusedAt }) => ({
            ...{ publisher, sequence, code, message, refusedAt },
          }),
          counted: true,
        },
        page,
      ),
    revision: async () => {
      const rows = await database.rows(sql<{ revision: string }>`
        select md5(coalesce(string_agg(publisher || ':' || number, ',' order by publisher), '')) as revision
          from veche.revision`);
      return rows[0]?.revision ?? '';
    },
  };
}
