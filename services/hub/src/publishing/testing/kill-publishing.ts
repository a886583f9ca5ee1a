import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { publisherCodeSchema } from '@veche/domain';
import { starterIndicators } from '@veche/domain/indicators';
import { appendSigned } from '@veche/feed';
import type { TestPostgres } from '@veche/persistence/testing';
import { openWriter } from '@veche/persistence/writing';
import { generateSigningKey } from '@veche/release';
import { loadOrCreateSigningKey } from '@veche/service-kit';
import { sql, type Kysely } from 'kysely';
import { openPrivateStore } from '../../service-records/private-store.js';
import { openPublishingDatabase } from '../publishing-database.js';
import { madeUp, storeRecords } from './made-up-records.js';

/** What a killed publication left behind. */
export interface Aftermath {
  readonly signal: string | null;
  /** Publications, tables of the ledger, envelopes, releases and observations of the hub, in this order. */
  readonly left: string;
}

/** Nothing, or all of it: one release of exits by kind and sex. */
export const nothingLeft = '0 0 0 0 0';
export const allLeft = '1 1 1 1 24';

const program = fileURLToPath(
  new URL('../../../dist/publishing/testing/publish-until-killed.js', import.meta.url),
);

/**
 * Kills as many publications as there are points and gives what each left behind. Points are chosen when it is known how many steps a publication
 * has; each step has two, before it and a moment after.
 */
export async function killPublishing(
  server: TestPostgres,
  choose: (steps: number) => readonly number[],
): Promise<Aftermath[]> {
  const url = await server.freshDatabase();
  const data = await mkdtemp(join(tmpdir(), 'veche-killed-'));
  await (await openPrivateStore({ url })).close();
  const writer = await openWriter({ url });
  const gateway = { publisher: publisherCodeSchema.parse('veche'), key: await generateSigningKey() };
  for (const body of structuredClone(starterIndicators))
    await appendSigned({ kind: 'definition', body }, gateway, writer);
  await loadOrCreateSigningKey(data);
  const database = openPublishingDatabase(url);
  const exits = Array.from({ length: 40 }, (_, index) =>
    madeUp('REHAB_EXIT', '2026-03-04', {
      person: String(index),
      exit: 'COMPLETED',
      sex: index < 20 ? 'F' : 'M',
    }),
  );
  await storeRecords(database, exits);
  const run = async (killAt: string): Promise<{ signal: string | null; output: string; left: string }> => {
    const ended = await new Promise<{ signal: string | null; output: string }>((resolve) => {
      execFile(process.execPath, [program, url, data, killAt], (error, stdout, stderr) => {
        resolve({ signal: error?.signal ?? null, output: error && !error.signal ? stderr : stdout });
      });
    });
    await untilQuiet(database);
    const { rows } = await sql<{
      left: string;
    }>`select concat_ws(' ', (select count(*) from hub_private.publication),
      (select count(*) from hub_private.ledger_table), (select count(*) from veche.envelope where publisher = 'omsk'),
      (select count(*) from veche.release), (select count(*) from veche.observation)) as left`.execute(
      database,
    );
    await sql`truncate hub_private.publication, hub_private.ledger_table, veche.release, veche.observation`.execute(
      database,
    );
    for (const table of ['envelope', 'envelope_body'])
      await sql`delete from veche.${sql.ref(table)} where publisher = 'omsk'`.execute(database);
    return { ...ended, left: rows[0]?.left ?? '' };
  };
  try {
    const whole = await run('');
    if (whole.left !== allLeft) throw new Error(`publishing failed: ${whole.left} ${whole.output}`);
    const found: Aftermath[] = [];
    for (const point of choose((JSON.parse(whole.output) as { steps: number }).steps)) {
      const { signal, left } = await run(String(point));
      found.push({ signal, left });
    }
    return found;
  } finally {
    await database.destroy();
    await writer.close();
    await rm(data, { recursive: true, force: true });
  }
}

/** Waits until the server has noticed that the process is gone: a commit that was sent may still be under way. */
async function untilQuiet(database: Kysely<unknown>): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ busy: number }>`select count(*)::int as busy from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'`.execute(database);
    if (rows[0]?.busy === 0) return;
    await setTimeout(20);
  }
}
