import type { CatalogueNode, CatalogueNodeType } from '@veche/domain';
import { sql } from 'kysely';
import { foldText } from '../projection/fold-text.js';
import { askedBeginnings, textQuery } from '../projection/search-words.js';
import { typedKeyRows } from './keys.js';
import type { SortOrder } from './keyset.js';
import { storedNode, type NodeRow } from './nodes.js';
import { readPage } from './pages.js';
import type {
  Page,
  PublicReader,
  SearchHit,
  SearchMatch,
  StoredNode,
  TypedNodeKey,
} from './public-reader.js';
import type { ReadDatabase } from './read-database.js';
import { foundIn } from './search-excerpt.js';

/** The ways to match, best first; a row's rank is the place in this list. */
const matches: readonly SearchMatch[] = ['NAME', 'ALIAS', 'BEGINNING', 'WORDS', 'TEXT', 'SOURCE'];

/** The best match first, then by name. */
const order: SortOrder = [
  { name: 'rank', type: 'integer' },
  { name: 'name_sort', type: 'text' },
  { name: 'publisher', type: 'text' },
  { name: 'type', type: 'text' },
  { name: 'id', type: 'text' },
];

interface HitRow extends TypedNodeKey {
  readonly rank: number;
}

/** Search over every type of node, in any of the network's scripts. */
export function readSearch(database: ReadDatabase): Pick<PublicReader, 'searchPage'> {
  return {
    searchPage: async (text, types, page) => {
      const [asked, beginnings] = [foldText(text), askedBeginnings(text)];
      const found = await readPage<HitRow, HitRow>(
        database,
        { source: hits(asked, beginnings, types), order, item: (row) => row, counted: true },
        page,
      );
      return withNodes(database, found, (node) => foundIn(node, asked, beginnings));
    },
  };
}

function hits(
  asked: string,
  beginnings: readonly string[],
  types: readonly CatalogueNodeType[] | null,
): ReturnType<typeof sql> {
  const query = textQuery(beginnings);
  const ofTypes = types === null ? sql`true` : sql`c.type = any(${[...types]}::text[])`;
  const fits = (weights: string): ReturnType<typeof sql> =>
    sql`c.words @@ ${textQuery(beginnings, weights)}::tsquery`;
  return sql`select c.publisher, c.type, c.id, c.name_sort, case
      when ${asked} = any(c.names) then 0
      when ${asked} = any(c.aliases) then 1
      when exists (select from unnest(c.names || c.aliases) n where starts_with(n, ${asked})) then 2
      when ${fits('AB')} then 3
      when ${fits('ABC')} then 4
      else 5 end as rank
    from veche.catalogue_search c
    where ${beginnings.length > 0} and c.words @@ ${query}::tsquery and ${ofTypes}`;
}

/** The nodes of a page, in one statement for all of them; one that was removed in the meantime is left out. */
async function withNodes(
  database: ReadDatabase,
  { items, ...page }: Page<HitRow>,
  textOf: (node: CatalogueNode) => string,
): Promise<Page<SearchHit>> {
  if (items.length === 0) return { items: [], ...page };
  const rows = await database.rows(sql<NodeRow<CatalogueNodeType> | { publisher: null }>`
    select n.publisher, n.record from (${typedKeyRows(items.map(({ item }) => item))}) k
      left join veche.catalogue_node n on n.publisher = k.publisher and n.type = k.type and n.id = k.id
      order by k.place`);
  const nodes: (StoredNode | null)[] = rows.map((row) => (row.publisher === null ? null : storedNode(row)));
  return {
    ...page,
    items: items.flatMap(({ item: { rank }, cursor }, index) => {
      const node = nodes[index];
      if (!node) return [];
      const match = matches[rank] ?? 'SOURCE';
      return [{ item: { node, match, text: textOf(node.record) }, cursor }];
    }),
  };
}
