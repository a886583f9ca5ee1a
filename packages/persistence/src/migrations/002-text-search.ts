import { Migration } from '@mikro-orm/migrations';

/**
 * An index for parts of names, where the server has the extension pg_trgm and lets us have it. Without it the same
 * searches read every node of a type: correct, and slow from some ten thousand nodes on.
 */
const trigramIndex = `do $$
  begin
    create extension if not exists pg_trgm with schema public;
    create index catalogue_node_search on veche.catalogue_node using gin (search_text public.gin_trgm_ops);
  exception
    when insufficient_privilege or feature_not_supported or undefined_file or undefined_object or invalid_schema_name then
      raise notice 'pg_trgm is not to be had: names are searched without an index';
  end
$$`;

export class TextSearch extends Migration {
  override up(): void {
    this.addSql(trigramIndex);
  }
}
