import type { CatalogueNode, CatalogueNodeType } from '@veche/domain';
import type { PublicReader } from '@veche/persistence';
import { canonicalJson } from '@veche/release';

/** How many nodes are compared with what is published in one statement. */
const comparedAtATime = 200;

/** A node that is not published as it is, and how long its text is. */
export interface ChangedNode {
  readonly node: CatalogueNode;
  readonly characters: number;
}

/** The nodes that are new or say something else than what is published of them. */
export async function* changedNodes(
  nodes: AsyncIterable<CatalogueNode>,
  publisher: string,
  reader: Pick<PublicReader, 'nodes'>,
): AsyncGenerator<ChangedNode> {
  for await (const { type, group } of groupsOfOneType(nodes)) {
    const published = await reader.nodes(
      type,
      group.map(({ id }) => ({ publisher, id })),
    );
    for (const [index, node] of group.entries()) {
      const text = canonicalJson(node);
      const record = published[index]?.record;
      if (record === undefined || canonicalJson(record) !== text) yield { node, characters: text.length };
    }
  }
}

async function* groupsOfOneType(
  nodes: AsyncIterable<CatalogueNode>,
): AsyncGenerator<{ type: CatalogueNodeType; group: CatalogueNode[] }> {
  let group: CatalogueNode[] = [];
  for await (const node of nodes) {
    const [first] = group;
    if (first && (first.type !== node.type || group.length === comparedAtATime)) {
      yield { type: first.type, group };
      group = [];
    }
    group.push(node);
  }
  const [first] = group;
  if (first) yield { type: first.type, group };
}
