import type { Pool } from 'pg';
import { holdsStore } from '../database/store-lock.js';
import { inTransaction } from '../database/in-transaction.js';
import { importIsRunning } from '../intake-refusals.js';

/**
 * Deletes every record of the person that a pseudonym stands for.
 *
 * @throws HubRefusal IMPORT_RUNNING
 */
export async function deleteOfPerson(pool: Pool, person: Uint8Array): Promise<number> {
  return inTransaction(pool, async (client) => {
    if (!(await holdsStore(client))) throw importIsRunning();
    const { rowCount } = await client.query('delete from hub_private.service_record where person = $1', [
      Buffer.from(person),
    ]);
    return rowCount ?? 0;
  });
}

/**
 * Deletes the records whose last day is more than `months` before `now`, and the jobs that are as old.
 *
 * @throws HubRefusal IMPORT_RUNNING
 */
export async function deleteOlderThan(pool: Pool, months: number, now: Date): Promise<number> {
  return inTransaction(pool, async (client) => {
    if (!(await holdsStore(client))) throw importIsRunning();
    const values = [now, months];
    const { rowCount } = await client.query(
      `delete from hub_private.service_record
        where end_day < (($1::timestamptz at time zone 'UTC') - make_interval(months => $2))::date`,
      values,
    );
    await client.query(
      `delete from hub_private.import_job where state <> 'RUNNING'
        and started_at < (($1::timestamptz at time zone 'UTC') - make_interval(months => $2)) at time zone 'UTC'`,
      values,
    );
    return rowCount ?? 0;
  });
}
