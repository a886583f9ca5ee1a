import type { CatalogueNodeType } from '@veche/domain';
import type { NodeOrder, StoredNode } from '@veche/persistence';
import type { PublicContext } from '../context.js';
import { connectionOf, type Connection } from '../paging/connection.js';
import type { PageArgs } from '../paging/page.args.js';
import { pageRequest } from '../paging/page-request.js';
import { nodeFilterOf, type NodeFilterInput } from './node-filter.js';

/** A page of the nodes of one type that pass a filter. */
export async function listNodes<T extends CatalogueNodeType, V>(
  context: PublicContext,
  { type, order }: { readonly type: T; readonly order: NodeOrder },
  filter: NodeFilterInput | null | undefined,
  page: PageArgs,
  show: (stored: StoredNode<T>) => V,
): Promise<Connection<V>> {
  const list = `${type}:${order}`;
  const request = pageRequest(list, page);
  const nodeFilter = await nodeFilterOf(context, filter ?? {});
  const nodes = await context.reader.nodePage(type, nodeFilter, order, { ...request, counted: false });
  return connectionOf(list, request, nodes, show, () => context.reader.nodeCount(type, nodeFilter));
}
