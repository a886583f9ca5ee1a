import type { ClientBase } from 'pg';

/** Among our advisory locks, the one on a hub's service records while they change. */
const storeLock = 1_701_736_570;

/** Whether the transaction alone may change service records, until it ends. A hub has one database, so one lock is enough. */
export async function holdsStore(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ held: boolean }>(
    'select pg_try_advisory_xact_lock($1::bigint) as held',
    [storeLock],
  );
  return rows[0]?.held === true;
}
