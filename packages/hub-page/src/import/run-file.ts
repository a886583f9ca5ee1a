import type { HubClient } from '../hub/hub-client.js';
import { asHubError, HubError } from '../hub/hub-error.js';
import type { ImportReport, ReadChoice } from '../hub/records.js';
import { followJob, isPassing, type JobWatcher } from './follow-job.js';

const askEvery = 700;

/** One check or import of a file. */
export interface FileRun {
  readonly file: File;
  readonly choice: ReadChoice;
  readonly dryRun: boolean;
  readonly job: string;
  /** Stops the upload; the hub is told apart from it. */
  readonly upload: AbortSignal;
  /** Stops everything: the page is going. */
  readonly leaving: AbortSignal;
}

/**
 * Sends a file and gives the hub's report, whatever happens on the way: where the answer is lost, the hub is asked how the job ended.
 *
 * @throws HubError
 */
export async function runFile(
  hub: () => HubClient,
  run: FileRun,
  watcher: JobWatcher,
): Promise<ImportReport> {
  const ended = new AbortController();
  void watchProgress(hub, run.job, watcher, ended.signal);
  try {
    await hub().importFile(run.file, run.choice, { dryRun: run.dryRun, job: run.job, signal: run.upload });
  } catch (thrown) {
    const error = asHubError(thrown);
    if (error.code === 'UNREACHABLE') await mustStillBeReadable(run.file);
    if (error.code !== 'CANCELLED' && !isPassing(error)) throw error;
    if (error.code !== 'CANCELLED') watcher.onContactLost();
  } finally {
    ended.abort();
  }
  return followJob(hub(), run.job, watcher, run.leaving);
}

/** Browsers report a file that was changed after it was chosen just like a lost connection. */
async function mustStillBeReadable(file: File): Promise<void> {
  try {
    await file.slice(0, 1).arrayBuffer();
  } catch {
    throw new HubError('FILE_CHANGED', '');
  }
}

async function watchProgress(
  hub: () => HubClient,
  job: string,
  watcher: JobWatcher,
  ended: AbortSignal,
): Promise<void> {
  const hasEnded = (): boolean => ended.aborted;
  while (!hasEnded()) {
    await new Promise((resolve) => setTimeout(resolve, askEvery));
    if (hasEnded()) return;
    try {
      const found = await hub().importJob(job);
      if (found && !hasEnded()) watcher.onProgress(found.progress.rows);
    } catch {
      // The upload itself says what went wrong.
    }
  }
}
