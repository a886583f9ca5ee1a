import type { Dimension } from '@veche/domain';
import { personPseudonym, type RecordKind } from '@veche/exchange/records';
import { openQuietPool } from './database/quiet-client.js';
import { importFile } from './import-file.js';
import { refusalOf } from './import-ends.js';
import { noSuchPerson } from './intake-refusals.js';
import type { ImportJob, Intake } from './intake.js';
import type { IntakeParts } from './intake-parts.js';
import { endInterruptedJobs } from './jobs/job-store.js';
import { liveJob, liveJobs } from './jobs/live-jobs.js';
import { RunningImports } from './jobs/running-imports.js';
import { loadOrCreatePersonKey } from './person-key.js';
import { deleteOfPerson, deleteOlderThan } from './records/delete-records.js';
import { readMapping, saveMapping } from './records/mapping-store.js';
import { countRecords } from './records/record-counts.js';
import { rejectedRows } from './rejected-rows.js';
import { inspectFile } from './source/inspect-file.js';
import { readFile, type ReadingParts } from './source/read-file.js';
import type { CatalogueWords } from './source/reading-words.js';

/** What a hub's intake works with. */
export interface IntakeOptions {
  /** The hub's database; its private schema is up to date. */
  readonly url: string;
  /** The folder of the hub's data, for the key of pseudonyms. */
  readonly folder: string;
  /** The code lists in force. */
  codeLists(): Promise<readonly Dimension[]>;
  /** The names of the network's organizations and projects. */
  catalogue(): Promise<CatalogueWords>;
  /** After how many months records are deleted; null keeps them. */
  readonly retentionMonths: number | null;
  /** How long an upload may stand still, in milliseconds. Default: a minute. */
  readonly patience?: number;
  /** The day, as an ISO 8601 date. Default: today in UTC. */
  today?(): string;
}

/** An intake that is open. */
export interface OpenIntake extends Intake {
  /** How many imports a former process of the hub left behind unfinished: nothing of them is stored. */
  readonly interrupted: number;
  close(): Promise<void>;
}

/**
 * Opens the way into a hub. Imports that a former process left behind are ended as interrupted.
 *
 * @throws StartFailure where the key of pseudonyms is damaged or another one
 */
export async function openIntake(options: IntakeOptions): Promise<OpenIntake> {
  const { url, retentionMonths } = options;
  const pool = openQuietPool(url);
  try {
    const personKey = await loadOrCreatePersonKey(options.folder, pool);
    const interrupted = await endInterruptedJobs(pool);
    const reading: ReadingParts = {
      personKey,
      codeLists: () => options.codeLists(),
      catalogue: () => options.catalogue(),
      savedMapping: (kind: RecordKind) => readMapping(pool, kind),
      today: () => options.today?.() ?? new Date().toISOString().slice(0, 10),
    };
    const running = new RunningImports();
    const parts: IntakeParts = {
      ...{ url, pool, running, patience: options.patience ?? 60_000 },
      read: (source, read) => readFile(reading, source, read),
    };
    const job = (id: string): Promise<ImportJob | null> => liveJob(pool, running, id);
    return {
      interrupted,
      inspect: (source, what) =>
        inspectFile(reading, source, what).catch((error: unknown) => {
          throw refusalOf(error);
        }),
      importFile: (source, what) => importFile(parts, source, what),
      rejectedRows: (source, what) => rejectedRows(parts, reading, source, what),
      job,
      jobs: (page) => liveJobs(pool, running, page),
      cancel: (id) => {
        running.get(id)?.cancel.abort();
        return job(id);
      },
      mapping: (kind) => readMapping(pool, kind),
      saveMapping: (kind, mapping, account) => saveMapping(pool, kind, mapping, account),
      counts: () => countRecords(pool),
      deletePerson: async (key) => {
        const person = personPseudonym(key, personKey);
        if (person === null) throw noSuchPerson();
        return { records: await deleteOfPerson(pool, person) };
      },
      applyRetention: async (now) => ({
        records: retentionMonths === null ? 0 : await deleteOlderThan(pool, retentionMonths, now),
      }),
      close: async () => {
        await running.end();
        await pool.end();
      },
    };
  } catch (error) {
    await pool.end();
    throw error;
  }
}
