import { Migration } from '@mikro-orm/migrations';
import { fillSearch } from './fill-search.js';

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

/** What nodes are found by, for the nodes that are there already too. PostgreSQL's own text search: no extension is needed. */
export class Search extends Migration {
  override async up(): Promise<void> {
    for (const statement of statements) await this.execute(statement);
    await fillSearch(this);
  }
}
