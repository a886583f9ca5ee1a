import type { Migration } from '@mikro-orm/migrations';
import { searchRow } from '../projection/search-row.js';
import { forNodesInBatches } from './node-batches.js';

const insertion = `insert into veche.catalogue_search (publisher, type, id, name_sort, names, aliases, words)
  select publisher, type, id, name_sort, names, aliases, words
    from jsonb_populate_recordset(null::veche.catalogue_search, ?::jsonb)`;

/** Fills the empty table of what nodes are found by, for all nodes that are there already. */
export async function fillSearch(migration: Migration): Promise<void> {
  await forNodesInBatches(migration, async (nodes) => {
    const rows = nodes.map(({ publisher, node }) => {
      const { nameSort, ...row } = searchRow(publisher, node);
      return { ...row, name_sort: nameSort };
    });
    await migration.execute(insertion, [JSON.stringify(rows)]);
  });
}
