import type { CatalogueNodeType } from '@veche/domain';
import type { NodeKey, PublicReader, StoredNode } from '@veche/persistence';
import { batched } from './batched.js';

/** Loads single nodes, those of one type together. */
export type NodeLoader = <T extends CatalogueNodeType>(
  type: T,
  key: NodeKey,
) => Promise<StoredNode<T> | null>;

export function createNodeLoader(reader: PublicReader): NodeLoader {
  const load = batched((type: CatalogueNodeType, keys: readonly NodeKey[]) => reader.nodes(type, keys));
  return async (type, key) => {
    const stored = await load(type, key);
    return stored !== null && isOfType(stored, type) ? stored : null;
  };
}

function isOfType<T extends CatalogueNodeType>(
  stored: StoredNode | StoredNode<T>,
  type: T,
): stored is StoredNode<T> {
  return stored.record.type === type;
}
