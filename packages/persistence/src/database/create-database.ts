import pg from 'pg';
import { errorCode } from '../errors/error-code.js';
import { databaseUnreachable } from './database-unreachable.js';

const duplicateDatabase = '42P04';

/**
 * Makes a database in UTF-8 on the server of `serverUrl`, unless it is there already, and gives its URL for the same login.
 *
 * @throws {PersistenceError} DATABASE_UNREACHABLE
 */
export async function createDatabase(serverUrl: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: serverUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    await client.query(
      `CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'`,
    );
  } catch (error) {
    if (errorCode(error) !== duplicateDatabase) throw databaseUnreachable(serverUrl, error);
  } finally {
    await client.end().catch(() => undefined);
  }
  const url = new URL(serverUrl);
  url.pathname = `/${encodeURIComponent(name)}`;
  return url.href;
}
