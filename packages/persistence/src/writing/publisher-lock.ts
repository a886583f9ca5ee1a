import pg from 'pg';
import { lockSpaces } from './chain.js';
import type { LockOutcome } from './public-writer.js';

/**
 * Does work while no other process does work for the same publisher. The lock belongs to a connection of its own, so that
 * it is gone with this process, however that ends.
 */
export async function withPublisherLock<T>(
  url: string,
  publisher: string,
  work: () => Promise<T>,
): Promise<LockOutcome<T>> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, keepAlive: true });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const asked = await client.query<{ held: boolean }>(
      'select pg_try_advisory_lock($1::int, hashtext($2)) as held',
      [lockSpaces.publisher, publisher],
    );
    if (asked.rows[0]?.held !== true) return { held: false };
    return { held: true, value: await work() };
  } finally {
    await client.end().catch(() => undefined);
  }
}
