import DataLoader from 'dataloader';

/**
 * A function that gathers the keys it is called with in one tick and reads them at once, apart for each set of parameters
 * (a page's size and cursor, say); what was read once in a request is not read again.
 */
export function batched<P, K, V>(
  read: (parameters: P, keys: readonly K[]) => Promise<readonly V[]>,
): (parameters: P, key: K) => Promise<V> {
  const loaders = new Map<string, DataLoader<K, V, string>>();
  return (parameters, key) => {
    const name = JSON.stringify(parameters);
    let loader = loaders.get(name);
    if (loader === undefined) {
      loader = new DataLoader<K, V, string>((keys) => read(parameters, keys), {
        cacheKeyFn: (each) => JSON.stringify(each),
      });
      loaders.set(name, loader);
    }
    return loader.load(key);
  };
}

/** The same without parameters. */
export function batchedKeys<K, V>(
  read: (keys: readonly K[]) => Promise<readonly V[]>,
): (key: K) => Promise<V> {
  const load = batched<null, K, V>((_, keys) => read(keys));
  return (key) => load(null, key);
}

/** A value that is read at most once in a request. */
export function once<V>(read: () => Promise<V>): () => Promise<V> {
  let value: Promise<V> | undefined;
  return () => (value ??= read());
}
