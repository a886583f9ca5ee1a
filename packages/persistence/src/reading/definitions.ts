import { sql } from 'kysely';
import { codeRows } from './keys.js';
import { readPage } from './pages.js';
import type { PublicReader, StoredDefinition } from './public-reader.js';
import type { ReadDatabase } from './read-database.js';

interface DefinitionRow {
  readonly publisher: StoredDefinition['publisher'];
  readonly hash: string;
  readonly current: boolean;
  readonly record: StoredDefinition['definition'];
}

type FoundRow = DefinitionRow | { readonly publisher: null };

/** Versions of indicators' definitions. Where two publishers define one code, the first by code is meant. */
export function readDefinitions(
  database: ReadDatabase,
): Pick<
  PublicReader,
  'definitions' | 'definitionByCode' | 'definitionsByCodes' | 'definitionsByHashes' | 'definitionPage'
> {
  const columns = sql`d.publisher, d.hash, d.current, d.record`;
  const byCodes: PublicReader['definitionsByCodes'] = async (codes) =>
    codes.length === 0
      ? []
      : (
          await database.rows(sql<FoundRow>`select d.* from (${codeRows(codes)}) k left join lateral (
            select ${columns} from veche.definition d where d.code = k.code and d.current
              order by d.version desc, d.publisher limit 1) d on true order by k.place`)
        ).map(foundDefinition);
  return {
    definitions: async (keys) => {
      if (keys.length === 0) return [];
      const publishers = keys.map(({ publisher }) => publisher);
      const codes = keys.map(({ code }) => code);
      const versions = keys.map(({ version }) => version);
      const rows = await database.rows(sql<FoundRow>`
        select ${columns} from unnest(${publishers}::text[], ${codes}::text[], ${versions}::int[])
            with ordinality k (publisher, code, version, place)
          left join veche.definition d on d.publisher = k.publisher and d.code = k.code and d.version = k.version
        order by k.place`);
      return rows.map(foundDefinition);
    },
    definitionByCode: async (code, version) => {
      if (version === undefined) return (await byCodes([code]))[0] ?? null;
      const rows = await database.rows(sql<DefinitionRow>`select ${columns} from veche.definition d
        where d.code = ${code} and d.version = ${version} order by d.publisher limit 1`);
      return rows[0] ? storedDefinition(rows[0]) : null;
    },
    definitionsByCodes: byCodes,
    definitionsByHashes: async (hashes) => {
      if (hashes.length === 0) return [];
      const rows =
        await database.rows(sql<FoundRow>`select d.* from (${codeRows(hashes)}) k left join lateral (
        select ${columns} from veche.definition d where d.hash = k.code order by d.publisher limit 1) d on true
        order by k.place`);
      return rows.map(foundDefinition);
    },
    definitionPage: (page) =>
      readPage<DefinitionRow, StoredDefinition>(
        database,
        {
          source: sql`select ${columns}, d.code from veche.definition d where d.current`,
          order: [
            { name: 'code', type: 'text' },
            { name: 'publisher', type: 'text' },
          ],
          item: storedDefinition,
          counted: true,
        },
        page,
      ),
  };
}

function storedDefinition({ publisher, hash, current, record }: DefinitionRow): StoredDefinition {
  return { publisher, hash, current, definition: record };
}

function foundDefinition(row: FoundRow): StoredDefinition | null {
  return row.publisher === null ? null : storedDefinition(row);
}
