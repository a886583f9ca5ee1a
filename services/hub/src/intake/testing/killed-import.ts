import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { endInterruptedJobs, readJob } from '../jobs/job-store.js';
import type { StoreUnderTest } from './store-under-test.js';

const child = fileURLToPath(new URL('../../../dist/intake/testing/import-until-killed.js', import.meta.url));

/** What a restart finds after an import was killed. */
export interface Aftermath {
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  readonly records: number;
  /** What the job says; null where it never began. */
  readonly state: string | null;
}

/** Lets a process import records and kill itself at a step, then looks as a hub does when it starts again. */
export async function killedImport(
  store: StoreUnderTest,
  count: number,
  step: number | null,
): Promise<Aftermath> {
  const job = randomUUID();
  const values = [store.url, job, String(count), ...(step === null ? [] : [String(step)])];
  const started = spawn(process.execPath, [child, ...values], { stdio: ['ignore', 'pipe', 'pipe'] });
  const output: string[] = [];
  started.stdout.setEncoding('utf8').on('data', (text: string) => output.push(text));
  started.stderr.setEncoding('utf8').on('data', (text: string) => output.push(text));
  const [, signal] = (await once(started, 'close')) as [number | null, NodeJS.Signals | null];
  await endInterruptedJobs(store.pool);
  const records = await store.records();
  return { signal, output: output.join(''), records, state: (await readJob(store.pool, job))?.state ?? null };
}
