import type { CatalogueNode } from '@veche/domain';
import type { Migration } from '@mikro-orm/migrations';

/** How many nodes a migration takes at a time. */
const nodesInBatch = 1_000;

const batch = `select publisher, type, id, record::text as record from veche.catalogue_node
  where (publisher, type, id) > (?, ?, ?) order by publisher, type, id limit ${nodesInBatch}`;

type Key = readonly [publisher: string, type: string, id: string];

/** Takes every node that is stored, so many at a time that memory does not grow with the catalogue. */
export async function forNodesInBatches(
  migration: Migration,
  take: (nodes: readonly { readonly publisher: string; readonly node: CatalogueNode }[]) => Promise<void>,
): Promise<void> {
  let last: Key | null = ['', '', ''];
  while (last !== null) {
    const found = (await migration.execute(batch, [...last])) as Record<
      'publisher' | 'type' | 'id' | 'record',
      string
    >[];
    if (found.length > 0)
      await take(
        found.map(({ publisher, record }) => ({ publisher, node: JSON.parse(record) as CatalogueNode })),
      );
    const end = found.at(-1);
    last = end && found.length === nodesInBatch ? [end.publisher, end.type, end.id] : null;
  }
}
