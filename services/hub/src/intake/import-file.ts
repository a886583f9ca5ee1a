import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { connectQuietly } from './database/quiet-client.js';
import { cancelOn } from './database/cancel-on.js';
import { holdsStore } from './database/store-lock.js';
import { endOfFailure, interrupted, refusalOf } from './import-ends.js';
import { importIsRunning, replacingNeedsPeriod } from './intake-refusals.js';
import type { ImportJob, ImportOptions, TableSource } from './intake.js';
import type { IntakeParts } from './intake-parts.js';
import { endJob, readJob, startJob, type JobEnd } from './jobs/job-store.js';
import { FileReading } from './source/file-reading.js';
import { watchedBytes } from './source/watched-bytes.js';
import { checkWholeFile } from './staging/whole-file-checks.js';
import { copyIn } from './staging/copy-in.js';
import { createStaging } from './staging/staging-table.js';
import { countStaged, storeStaged } from './staging/store-staged.js';

/**
 * Imports a file: read, pseudonymised and checked row by row on its way into a staging table, checked as a whole there, and kept in one
 * transaction with the job that says so. A dry run does the same up to the last step, which can fail for no reason that lies in the file.
 *
 * @throws HubRefusal
 */
export async function importFile(
  parts: IntakeParts,
  source: TableSource,
  options: ImportOptions,
): Promise<ImportJob> {
  if (options.replace === true && options.period === undefined) throw replacingNeedsPeriod();
  const job = options.job ?? randomUUID();
  return parts.running.during(job, async (running) => {
    const signal = AbortSignal.any([running.cancel.signal, ...(options.signal ? [options.signal] : [])]);
    const reading = new FileReading(running);
    const client = await connectQuietly(parts.url).catch((error: unknown) => {
      throw refusalOf(error);
    });
    let stopCancelling = (): void => undefined;
    let started = false;
    try {
      stopCancelling = await cancelOn(signal, client, parts.pool);
      await client.query('begin');
      if (!options.dryRun && !(await holdsStore(client))) throw importIsRunning();
      await startJob(parts.pool, { ...options, id: job });
      started = true;
      options.onStart?.(job);
      await stage(parts, client, source, options, reading, signal);
      await keep(parts, client, { ...options, job }, reading, signal);
      return await ended(parts, job);
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      if (!started) throw refusalOf(error);
      const end = endOfFailure(error, reading.finding(), signal);
      // False where the records were committed before the connection broke: the job then says STORED.
      const failed = await endJobPatiently(parts, job, end);
      if (failed && end.state !== 'CANCELLED') throw refusalOf(error);
      return await ended(parts, job);
    } finally {
      stopCancelling();
      await client.end().catch(() => undefined);
    }
  });
}

/** Reads the file into the staging table and holds its rows against each other. */
async function stage(
  parts: IntakeParts,
  client: Client,
  source: TableSource,
  options: ImportOptions,
  reading: FileReading,
  signal: AbortSignal,
): Promise<void> {
  const bytes = watchedBytes(source.bytes, { signal, patience: parts.patience });
  await createStaging(client);
  await copyIn(client, reading.watch(parts.read({ bytes, fileName: source.fileName }, options), signal));
  reading.addWholeFile(await checkWholeFile(client, options));
  reading.addCounts(await countStaged(client, options));
}

/** Ends the job: with its records, or without any. */
async function keep(
  parts: IntakeParts,
  client: Client,
  options: ImportOptions & { job: string },
  reading: FileReading,
  signal: AbortSignal,
): Promise<void> {
  const finding = reading.finding();
  if (options.dryRun || reading.hasErrors) {
    await client.query('rollback');
    const state = reading.hasErrors ? 'REFUSED' : 'CHECKED';
    await endJob(parts.pool, options.job, { state, failure: null, finding });
    return;
  }
  await storeStaged(client, options, finding);
  if (!(await endJob(client, options.job, { state: 'STORED', failure: null, finding }))) throw interrupted();
  signal.throwIfAborted();
  await client.query('commit');
  // What is published next is planned by what is there now.
  await client.query('analyze hub_private.service_record').catch(() => undefined);
}

async function ended(parts: IntakeParts, job: string): Promise<ImportJob> {
  const found = await readJob(parts.pool, job);
  if (!found) throw interrupted();
  return found;
}

const attempts = 5;

/** A database that fell down needs a moment to be up again; a job that cannot be ended now is ended when the hub starts. */
async function endJobPatiently(parts: IntakeParts, job: string, end: JobEnd): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await endJob(parts.pool, job, end);
    } catch (error) {
      if (attempt === attempts) throw refusalOf(error);
      await new Promise((resolve) => setTimeout(resolve, attempt * 500));
    }
  }
}
