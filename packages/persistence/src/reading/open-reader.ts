import type { PublicReader } from './public-reader.js';

export interface ReaderOptions {
  /** The URL of the database, for a login that can only read. It holds a password and is never logged. */
  readonly url: string;
  /** The most connections held at once. Default: 5. */
  readonly connections?: number;
  /** How long one statement may take, in milliseconds. Default: 10,000. */
  readonly statementTimeout?: number;
  /** Sees every statement before it is sent; for counting in tests. Default: nobody. */
  readonly onStatement?: (sql: string) => void;
}

/** A reader that holds connections until it is closed. */
export interface OpenReader extends PublicReader {
  close(): Promise<void>;
}

/**
 * Opens a database for reading what is public.
 *
 * @throws {PersistenceError} DATABASE_UNREACHABLE
 */
export function openReader(options: ReaderOptions): Promise<OpenReader> {
  return Promise.reject(new Error(`not built yet: ${options.url.length} characters`));
}
