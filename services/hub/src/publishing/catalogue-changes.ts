import { catalogueNodeTypes, localKeySchema, type CatalogueBody, type CatalogueNode } from '@veche/domain';
import type { PublicReader } from '@veche/persistence';
import { batchesOf, nodesInEnvelope } from './batches.js';
import { changedNodes } from './changed-nodes.js';

/** What one envelope of the catalogue says. */
export type CatalogueChange = Pick<CatalogueBody, 'upserts' | 'removals'>;

const keysAtATime = 5_000;

/**
 * What has to be said so that the published catalogue becomes the one given, in bodies of at most 500 nodes and about 4 MB. Of the nodes
 * no more than that is held at a time; of all of them only the keys are, so that what is gone can be removed.
 */
export async function* catalogueChanges(
  nodes: AsyncIterable<CatalogueNode>,
  publisher: string,
  reader: Pick<PublicReader, 'nodes' | 'nodeIds'>,
): AsyncGenerator<CatalogueChange, void, undefined> {
  const kept = new Map(catalogueNodeTypes.map((type) => [type, new Set<string>()]));
  const noted = async function* (): AsyncGenerator<CatalogueNode> {
    for await (const node of nodes) {
      kept.get(node.type)?.add(node.id);
      yield node;
    }
  };
  for await (const upserts of batchesOf(changedNodes(noted(), publisher, reader)))
    yield { upserts, removals: [] };

  for (const type of catalogueNodeTypes) {
    let after = '';
    for (;;) {
      const ids = await reader.nodeIds(publisher, type, after, keysAtATime);
      const gone = ids.filter((id) => kept.get(type)?.has(id) !== true);
      for (let start = 0; start < gone.length; start += nodesInEnvelope) {
        const removed = gone.slice(start, start + nodesInEnvelope);
        yield { upserts: [], removals: removed.map((id) => ({ type, id: localKeySchema.parse(id) })) };
      }
      if (ids.length < keysAtATime) break;
      after = ids.at(-1) ?? '';
    }
  }
}
