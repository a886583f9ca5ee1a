import type { HubClient } from '../hub/hub-client.js';
import { asHubError, HubError } from '../hub/hub-error.js';
import type { ImportReport } from '../hub/records.js';

const askEvery = 1_000;
/** How long a hub that doesn't answer is waited for: longer than a restart takes. */
const patience = 10 * 60_000;

/** What happens while a job is followed. */
export interface JobWatcher {
  readonly onProgress: (rows: number) => void;
  readonly onContactLost: () => void;
}

/**
 * Follows a job to its end, through lost connections and restarts of the hub.
 *
 * @throws HubError `NOT_RECEIVED` where the hub never heard of the job: nothing was stored then; what the hub refuses otherwise; and
 * `UNREACHABLE` where it stays silent for ten minutes
 */
export async function followJob(
  hub: HubClient,
  id: string,
  watcher: JobWatcher,
  signal: AbortSignal,
): Promise<ImportReport> {
  const givenUp = Date.now() + patience;
  for (;;) {
    try {
      const report = await hub.importReport(id);
      if (report === null) throw new HubError('NOT_RECEIVED', '');
      if (report.state !== 'RUNNING') return report;
      watcher.onProgress(report.progress.rows);
    } catch (thrown) {
      const error = asHubError(thrown);
      if (!isPassing(error) || Date.now() > givenUp) throw error;
      watcher.onContactLost();
    }
    await pause(signal);
  }
}

/** Whether asking again may help: the connection was lost, or the hub is being restarted. */
export function isPassing(error: HubError): boolean {
  return error.code === 'UNREACHABLE' || error.code === 'UNREADABLE' || (error.status ?? 0) >= 500;
}

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(new HubError('CANCELLED', ''));
      return;
    }
    const timer = setTimeout(resolve, askEvery);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        reject(new HubError('CANCELLED', ''));
      },
      { once: true },
    );
  });
}
