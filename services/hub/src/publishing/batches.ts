import type { CatalogueNode } from '@veche/domain';

/** The most nodes of one envelope. */
export const nodesInEnvelope = 500;
/** From how many characters of JSON on an envelope takes no more nodes: some 4 MB. */
export const charactersInEnvelope = 2_000_000;

/** Nodes in the order in which they come, so many at a time as one envelope says. */
export async function* batchesOf(
  nodes: AsyncIterable<{ readonly node: CatalogueNode; readonly characters: number }>,
): AsyncGenerator<CatalogueNode[]> {
  let batch: CatalogueNode[] = [];
  let size = 0;
  for await (const { node, characters } of nodes) {
    if (batch.length === nodesInEnvelope || (batch.length > 0 && size + characters > charactersInEnvelope)) {
      yield batch;
      [batch, size] = [[], 0];
    }
    batch.push(node);
    size += characters;
  }
  if (batch.length > 0) yield batch;
}
