import type { CatalogueNode } from '@veche/domain';
import { Migration } from '@mikro-orm/migrations';
import { searchRow } from '../projection/search-row.js';

const rowsInOneStatement = 1_000;

const statements = [
  `create table veche.catalogue_search (
    publisher text collate "C" not null,
    type text collate "C" not null,
    id text collate "C" not null,
    name_sort text collate "C" not null,
    names text[] not null,
    aliases text[] not null,
    words tsvector not null,
    primary key (publisher, type, id)
  )`,
  `create index catalogue_search_words on veche.catalogue_search using gin (words) with (fastupdate = off)`,
];

const batch = `select publisher, type, id, record::text as record from veche.catalogue_node
  where (publisher, type, id) > (?, ?, ?) order by publisher, type, id limit ${rowsInOneStatement}`;

const insertion = `insert into veche.catalogue_search (publisher, type, id, name_sort, names, aliases, words)
  select publisher, type, id, name_sort, names, aliases, words
    from jsonb_populate_recordset(null::veche.catalogue_search, ?::jsonb)`;

/** What nodes are found by, for the nodes that are there already too. PostgreSQL's own text search: no extension is needed. */
export class Search extends Migration {
  override async up(): Promise<void> {
    for (const statement of statements) await this.execute(statement);
    let last: readonly [string, string, string] | null = ['', '', ''];
    while (last !== null) last = await this.#fillAfter(last);
  }

  async #fillAfter(last: readonly string[]): Promise<readonly [string, string, string] | null> {
    const found = (await this.execute(batch, [...last])) as Record<
      'publisher' | 'type' | 'id' | 'record',
      string
    >[];
    const rows = found.map(({ publisher, record }) => {
      const { nameSort, ...row } = searchRow(publisher, JSON.parse(record) as CatalogueNode);
      return { ...row, name_sort: nameSort };
    });
    if (rows.length > 0) await this.execute(insertion, [JSON.stringify(rows)]);
    const end = found.at(-1);
    return end && found.length === rowsInOneStatement ? [end.publisher, end.type, end.id] : null;
  }
}
