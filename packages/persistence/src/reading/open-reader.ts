import { sql } from 'kysely';
import { databaseUnreachable } from '../database/database-unreachable.js';
import { PersistenceError } from '../errors/persistence-error.js';
import { readCooperation } from './cooperation.js';
import { readDefinitions } from './definitions.js';
import { readEnvelopes } from './envelopes.js';
import { readFundingChains } from './funding-chains.js';
import { readMembers } from './members.js';
import { readNodes } from './nodes.js';
import { readObservations } from './observations.js';
import { readParticipations } from './participations.js';
import type { PublicReader } from './public-reader.js';
import { openReadDatabase } from './read-database.js';
import { readRegions } from './regions.js';
import { readRelatedNodes } from './related-nodes.js';
import { readReleases } from './releases.js';
import { readSearch } from './search.js';

export interface ReaderOptions {
  /** The URL of the database, for a login that can only read. It holds a password and is never logged. */
  readonly url: string;
  /** The most connections held at once. Default: 5. */
  readonly connections?: number;
  /** How long one statement may take, in milliseconds. Default: 10,000. */
  readonly statementTimeout?: number;
  /** Sees every statement with its parameters before it is sent; for counting and explaining in tests. Default: nobody. */
  readonly onStatement?: (sql: string, parameters: readonly unknown[]) => void;
}

/** A reader that holds connections until it is closed. */
export interface OpenReader extends PublicReader {
  close(): Promise<void>;
}

/**
 * Opens a database for reading what is public. The writer must have brought it up to date before.
 *
 * @throws {PersistenceError} DATABASE_UNREACHABLE
 */
export async function openReader(options: ReaderOptions): Promise<OpenReader> {
  const database = openReadDatabase({
    url: options.url,
    connections: options.connections ?? 5,
    statementTimeout: options.statementTimeout ?? 10_000,
    onStatement: options.onStatement ?? ((): void => undefined),
  });
  try {
    await database.rows(sql`select from veche.revision limit 1`);
  } catch (error) {
    await database.close();
    throw error instanceof PersistenceError ? error : databaseUnreachable(options.url, error);
  }
  return {
    ...readNodes(database),
    ...readRelatedNodes(database),
    ...readFundingChains(database),
    ...readParticipations(database),
    ...readCooperation(database),
    ...readSearch(database),
    ...readRegions(database),
    ...readDefinitions(database),
    ...readObservations(database),
    ...readReleases(database),
    ...readMembers(database),
    ...readEnvelopes(database),
    close: () => database.close(),
  };
}
