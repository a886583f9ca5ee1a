import { Kysely, PostgresDialect, type RawBuilder } from 'kysely';
import pg from 'pg';
import { databaseUnreachable } from '../database/database-unreachable.js';
import { errorCode } from '../errors/error-code.js';

/** What every reading method asks: one statement in, its rows out. */
export interface ReadDatabase {
  rows<T>(statement: RawBuilder<T>): Promise<readonly T[]>;
  close(): Promise<void>;
}

export interface ReadDatabaseOptions {
  readonly url: string;
  readonly connections: number;
  readonly statementTimeout: number;
  readonly onStatement: (sql: string, parameters: readonly unknown[]) => void;
}

/** Codes of a connection that is not to be had or was lost (PostgreSQL classes 08 and 57P, and the system's own). */
const lost = /^(08|57P|53300|28|3D000|ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EPIPE)/;

/** A small pool of connections that only ever read. */
export function openReadDatabase(options: ReadDatabaseOptions): ReadDatabase {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.connections,
    connectionTimeoutMillis: 10_000,
    statement_timeout: options.statementTimeout,
    application_name: 'veche reader',
    options: '-c default_transaction_read_only=on -c timezone=UTC',
  });
  // A connection that breaks while nobody uses it is replaced; a statement that breaks says so itself.
  pool.on('error', () => undefined);
  const kysely = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  return {
    rows: async (statement) => {
      const compiled = statement.compile(kysely);
      options.onStatement(compiled.sql, compiled.parameters);
      try {
        return (await kysely.executeQuery(compiled)).rows;
      } catch (error) {
        throw lost.test(errorCode(error) ?? '') ? databaseUnreachable(options.url, error) : error;
      }
    },
    close: () => kysely.destroy(),
  };
}
