import type { CatalogueNodeType } from '@veche/domain';
import type { StoredNode } from '@veche/persistence';
import type { PublicContext } from '../context.js';
import { keyOfType } from '../nodes/node-id.js';

/**
 * A single node of one type by its id, or null where it is not visible.
 * @throws ArgumentError BAD_ID
 */
export async function findNode<T extends CatalogueNodeType, V>(
  context: PublicContext,
  type: T,
  id: string,
  show: (stored: StoredNode<T>) => V,
): Promise<V | null> {
  const stored = await context.load.node(type, keyOfType(type, id, 'id'));
  return stored === null ? null : show(stored);
}
