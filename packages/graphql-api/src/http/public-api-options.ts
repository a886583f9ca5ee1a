import type { PublicReader } from '@veche/persistence';
import type { Self } from '../context.js';
import type { QueryLimits } from '../limits/query-limits.plugin.js';
import type { ErrorLog } from '../errors/format-error.js';

export interface PublicApiOptions {
  readonly reader: PublicReader;
  readonly self: Self;
  /** Where failures are written with their correlation ids. Default: the log of the Fastify instance. */
  readonly log?: ErrorLog;
  /** Default: `defaultLimits`. */
  readonly limits?: Partial<QueryLimits>;
  /** The largest request body, in bytes. Default 100,000. */
  readonly bodyLimit?: number;
}
