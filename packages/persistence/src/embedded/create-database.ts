import pg from 'pg';
import { errorCode } from '../errors/error-code.js';

const duplicateDatabase = '42P04';

/** Makes a database in UTF-8 whose texts sort by code point, unless it is there already. */
export async function createDatabase(serverUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query(
      `CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'`,
    );
  } catch (error) {
    if (errorCode(error) !== duplicateDatabase) throw error;
  } finally {
    await client.end();
  }
}
