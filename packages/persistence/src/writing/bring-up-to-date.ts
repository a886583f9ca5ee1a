import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { databasePlace } from '../database/database-place.js';
import { databaseUnreachable } from '../database/database-unreachable.js';
import { errorMessage } from '../errors/error-code.js';
import { PersistenceError } from '../errors/persistence-error.js';

const oldestServer = 150_000;

/**
 * Runs the migrations that are missing; processes that start together do so one after the other.
 *
 * @throws {PersistenceError} DATABASE_UNREACHABLE, DATABASE_TOO_OLD or MIGRATION_FAILED.
 */
export async function bringUpToDate(orm: MikroORM, url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const asked = await client.query<{ version: number; text: string }>(
      `select current_setting('server_version_num')::int as version, current_setting('server_version') as text`,
    );
    const server = asked.rows[0];
    if (server !== undefined && server.version < oldestServer) throw tooOld(url, server.text);
    await client.query(`select pg_advisory_lock(hashtext('veche migrations'))`);
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error instanceof PersistenceError ? error : databaseUnreachable(url, error);
  }
  try {
    await orm.migrator.up();
  } catch (cause) {
    throw new PersistenceError(
      'MIGRATION_FAILED',
      `The public schema of the database at ${databasePlace(url)} could not be brought up to date: ${errorMessage(cause)}; nothing was changed.`,
      { cause },
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

function tooOld(url: string, version: string): PersistenceError {
  return new PersistenceError(
    'DATABASE_TOO_OLD',
    `The database at ${databasePlace(url)} is PostgreSQL ${version}; version 15 or later is needed.`,
  );
}
