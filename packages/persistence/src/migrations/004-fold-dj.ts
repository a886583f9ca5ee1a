import { Migration } from '@mikro-orm/migrations';
import { nodeNames } from '../projection/node-names.js';
import { fillSearch } from './fill-search.js';
import { forNodesInBatches } from './node-batches.js';

const renaming = `update veche.catalogue_node n set name_sort = r.name_sort, search_text = r.search_text
  from jsonb_populate_recordset(null::veche.catalogue_node, ?::jsonb) r
  where n.publisher = r.publisher and n.type = r.type and n.id = r.id`;

/** Folds the names that are there already anew, since `đ`, `dj` and `d` became one. */
export class FoldDj extends Migration {
  override async up(): Promise<void> {
    await forNodesInBatches(this, async (nodes) => {
      const rows = nodes.map(({ publisher, node }) => {
        const { nameSort, searchText } = nodeNames(node);
        return { publisher, type: node.type, id: node.id, name_sort: nameSort, search_text: searchText };
      });
      await this.execute(renaming, [JSON.stringify(rows)]);
    });
    await this.execute('truncate veche.catalogue_search');
    await fillSearch(this);
  }
}
