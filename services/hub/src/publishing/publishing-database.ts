import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';

/** A small pool of connections that read the private schema for publishing; what is written is written with what it makes public. */
export function openPublishingDatabase(url: string): Kysely<unknown> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 3,
    connectionTimeoutMillis: 10_000,
    application_name: 'veche publishing',
    options: '-c timezone=UTC',
  });
  // A connection that breaks while nobody uses it is replaced; a statement that breaks says so itself.
  pool.on('error', () => undefined);
  return new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
}
