import type { PublisherCode } from '@veche/domain';
import type { PublicReader } from '@veche/persistence';
import { Freshness } from './freshness.js';
import { createLoaders, type Loaders } from './loading/loaders.js';

/** Who answers: a hub answers for itself alone, a gateway for its members. */
export interface Self {
  readonly publisher: PublisherCode;
  readonly kind: 'HUB' | 'GATEWAY';
}

/** What the resolvers of one request share. */
export interface PublicContext {
  readonly reader: PublicReader;
  readonly self: Self;
  readonly load: Loaders;
  readonly freshness: Freshness;
}

/** A context for one request: what it has read it remembers, and nobody else sees. */
export function createContext(reader: PublicReader, self: Self): PublicContext {
  return { reader, self, load: createLoaders(reader), freshness: new Freshness() };
}
