import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { HubConnection } from '../hub/hub-connection.js';
import type { Session } from '../session.js';
import { progressBar } from '../terminal/progress-bar.js';

const jobProgress = z.object({
  importJob: z.object({ progress: z.object({ rows: z.number() }) }).nullable(),
});
const query = 'query ImportProgress($id: ID!) { importJob(id: $id) { progress { rows } } }';
const pollMilliseconds = 700;

/** A bar that shows how much of a file has gone to the hub, and how many rows the hub has read of it. */
export interface JobProgress {
  readonly sent: (bytes: number) => void;
  readonly end: () => void;
}

/** Starts to show the progress of an import job. In a pipe nothing is shown, and the hub is not asked. */
export function followJob(session: Session, hub: HubConnection, job: string, size: number): JobProgress {
  const { err, say } = session;
  if (!err.isTerminal) return { sent: () => undefined, end: () => undefined };
  const bar = progressBar(err, say('progress.sending'));
  const ending = new AbortController();
  let share = 0;
  let text = '';
  const poll = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      await pause(pollMilliseconds, undefined, { signal: ending.signal });
      const { importJob } = await hub.ask(jobProgress, query, { id: job }, { signal: ending.signal });
      if (importJob) text = say('progress.rows', { rows: importJob.progress.rows });
      bar.update(share, share < 1 ? text : `${text}  ${say('progress.working')}`);
    }
  };
  // Progress is a courtesy: where the hub would not say it, the import goes on without.
  void poll().catch(() => undefined);
  return {
    sent: (bytes) => {
      share = bytes / size;
      bar.update(share, text);
    },
    end: () => {
      ending.abort();
      bar.clear();
    },
  };
}
