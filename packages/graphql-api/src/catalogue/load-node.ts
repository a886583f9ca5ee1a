import type { CatalogueNodeType } from '@veche/domain';
import type { NodeKey, StoredNode } from '@veche/persistence';
import type { PublicContext } from '../context.js';

/** The node that a reference points at, or null where the reference is empty or the node is not visible. */
export async function loadNode<T extends CatalogueNodeType, V>(
  context: PublicContext,
  type: T,
  key: NodeKey | null,
  show: (stored: StoredNode<T>) => V,
): Promise<V | null> {
  const stored = key === null ? null : await context.load.node(type, key);
  return stored === null ? null : show(stored);
}
