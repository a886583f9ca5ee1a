import type { Page, PageRequest } from '@veche/persistence';
import { connectionOf, type Connection } from '../paging/connection.js';
import type { PageArgs } from '../paging/page.args.js';
import { largestPage, pageRequest } from '../paging/page-request.js';

/** A connection that hangs on a row: a page of what the loader finds for it. */
export async function relatedPage<K, S, V>(
  list: string,
  args: PageArgs,
  key: K,
  load: (page: PageRequest, key: K) => Promise<Page<S>>,
  show: (item: S) => V,
): Promise<Connection<V>> {
  const request = pageRequest(list, args);
  return connectionOf(list, request, await load(request, key), show);
}

/** A short list that hangs on a row and has no pages: the largest page of what the loader finds for it. */
export async function relatedList<K, S, V>(
  key: K,
  load: (page: PageRequest, key: K) => Promise<Page<S>>,
  show: (item: S) => V,
): Promise<V[]> {
  const page = await load({ first: largestPage, after: null }, key);
  return page.items.map(({ item }) => show(item));
}
