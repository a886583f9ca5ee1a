import {
  catalogueNodeTypes,
  type CatalogueBody,
  type CatalogueNode,
  type CatalogueNodeType,
  type NodeReference,
  localKeySchema,
} from '@veche/domain';
import type { Page, PublicReader, StoredNode } from '@veche/persistence';
import { canonicalJson } from '@veche/release';

const nodesAtATime = 500;
const pageSize = 100;

/** What has to be said so that the published catalogue becomes the one given, in bodies of at most 500 nodes. */
export async function* catalogueChanges(
  nodes: readonly CatalogueNode[],
  publisher: string,
  reader: PublicReader,
): AsyncGenerator<Pick<CatalogueBody, 'upserts' | 'removals'>, void, undefined> {
  for (const type of catalogueNodeTypes) {
    const ofType = nodes.filter((node) => node.type === type);
    for (let start = 0; start < ofType.length; start += nodesAtATime) {
      const upserts = await changed(type, ofType.slice(start, start + nodesAtATime), publisher, reader);
      if (upserts.length > 0) yield { upserts, removals: [] };
    }
  }
  const removals = await removed(nodes, publisher, reader);
  for (let start = 0; start < removals.length; start += nodesAtATime) {
    yield { upserts: [], removals: removals.slice(start, start + nodesAtATime) };
  }
}

async function changed(
  type: CatalogueNodeType,
  nodes: CatalogueNode[],
  publisher: string,
  reader: PublicReader,
): Promise<CatalogueNode[]> {
  const published = await reader.nodes(
    type,
    nodes.map((node) => ({ publisher, id: node.id })),
  );
  return nodes.filter((node, index) => {
    const record = published[index]?.record;
    return record === undefined || canonicalJson(record) !== canonicalJson(node);
  });
}

async function removed(
  nodes: readonly CatalogueNode[],
  publisher: string,
  reader: PublicReader,
): Promise<NodeReference[]> {
  const kept = new Set(nodes.map((node) => `${node.type} ${node.id}`));
  const removals: NodeReference[] = [];
  for (const type of catalogueNodeTypes) {
    let after: readonly (string | number | null)[] | null = null;
    do {
      const page: Page<StoredNode> = await reader.nodePage(type, { publishers: [publisher] }, 'NAME', {
        first: pageSize,
        after,
      });
      for (const { item } of page.items) {
        const id = localKeySchema.parse(item.record.id);
        if (!kept.has(`${type} ${id}`)) removals.push({ type, id });
      }
      after = page.hasNextPage ? (page.items.at(-1)?.cursor ?? null) : null;
    } while (after);
  }
  return removals;
}
