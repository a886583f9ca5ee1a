import type { PublisherCode } from '@veche/domain';
import type { PublicJwk } from '@veche/release';

/** A publisher's feed at a server, and the keys pinned for the publisher. */
export interface FeedSource {
  /** The server's address without a path: `http://localhost:4001`. */
  readonly url: string;
  readonly publisher: PublisherCode;
  readonly keys: readonly PublicJwk[];
}

/** What one request of a reading may cost. How many envelopes a reading takes is not limited: it ends where the feed does. */
export interface FeedLimits {
  /** For each request, in milliseconds. */
  readonly requestDeadline: number;
  /** Headers asked for at a time, 1–100. */
  readonly pageSize: number;
  /** Bytes of one body. */
  readonly bodyBytes: number;
}

export const defaultFeedLimits: FeedLimits = {
  requestDeadline: 15_000,
  pageSize: 50,
  bodyBytes: 16 * 1024 * 1024,
};
