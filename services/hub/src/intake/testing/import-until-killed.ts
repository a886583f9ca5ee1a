import pg from 'pg';
import type { RecordBatch } from '@veche/exchange/records';
import { openQuietPool } from '../database/quiet-client.js';
import { importFile } from '../import-file.js';
import { RunningImports } from '../jobs/running-imports.js';
import { batchesOf, syntheticRecords } from './synthetic-batches.js';

/**
 * A process of its own that imports records and ends itself, as SIGKILL does, at a step that it is told: before a statement is sent or a batch is
 * read (2 n), or a moment after (2 n + 1). Without one it goes to its end and prints how many steps there are.
 */
const [url = '', job = '', count = '0', killAt = ''] = process.argv.slice(2);
const fatalStep = killAt === '' ? Number.POSITIVE_INFINITY : Number(killAt);
let steps = 0;

function step(): void {
  const now = steps;
  steps += 1;
  if (2 * now === fatalStep) process.kill(process.pid, 'SIGKILL');
  if (2 * now + 1 === fatalStep) setTimeout(() => process.kill(process.pid, 'SIGKILL'), 1);
}

// eslint does not know that the method gets its `this` back.
const send = Reflect.get(pg.Client.prototype, 'query') as (...values: unknown[]) => unknown;
Reflect.set(pg.Client.prototype, 'query', function (this: unknown, ...values: unknown[]) {
  step();
  return Reflect.apply(send, this, values);
});

async function* steppedBatches(): AsyncGenerator<RecordBatch> {
  for await (const batch of batchesOf(syntheticRecords(Number(count)), {
    size: Math.ceil(Number(count) / 8),
  })) {
    step();
    yield batch;
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {
  yield* [];
  await Promise.resolve();
}

const pool = openQuietPool(url);
const parts = { url, pool, running: new RunningImports(), patience: 60_000, read: steppedBatches };
const options = { kind: 'SERVICE', dryRun: false, synthetic: false, account: 'tester', job } as const;
const done = await importFile(parts, { bytes: nothing(), fileName: 'records.csv' }, options);
process.stdout.write(JSON.stringify({ steps, state: done.state }));
await pool.end();
