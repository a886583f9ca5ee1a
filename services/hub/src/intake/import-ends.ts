import { TableFileError } from '@veche/exchange/records';
import { errorCode } from '@veche/service-kit';
import { HubRefusal } from '../hub-refusal.js';
import { failureOf } from './database/failure-of.js';
import { databaseIsLost, diskIsFull, notReadable } from './intake-refusals.js';
import type { Finding } from './jobs/finding.js';
import type { JobEnd } from './jobs/job-store.js';

/** How a job ends whose import broke off; nothing of it is stored. */
export function endOfFailure(error: unknown, finding: Finding, signal: AbortSignal): JobEnd {
  if (signal.aborted) return { state: 'CANCELLED', failure: null, finding };
  if (error instanceof TableFileError) return { state: 'REFUSED', failure: error.code, finding };
  if (error instanceof HubRefusal && error.code === 'TOO_LARGE')
    return { state: 'REFUSED', failure: 'TOO_LARGE', finding };
  // Whatever else is refused while a file comes in is refused because it does not come.
  if (error instanceof HubRefusal) return { state: 'FAILED', failure: 'UPLOAD_BROKEN', finding };
  return { state: 'FAILED', failure: failureOf(error), finding };
}

/** What the caller is told instead of an error: a refusal where there is something to mend, else an error that quotes nothing. */
export function refusalOf(error: unknown): Error {
  if (error instanceof HubRefusal) return error;
  if (error instanceof TableFileError) return notReadable(error);
  const failure = failureOf(error);
  if (failure === 'DISK_FULL') return diskIsFull();
  return failure === 'DATABASE_LOST' ? databaseIsLost() : withoutItsWords(error);
}

/** The job was ended by somebody else while it ran: the hub was started a second time. */
export function interrupted(): Error {
  return databaseIsLost();
}

/** An error by its name, code and place alone: a message may quote a cell. */
function withoutItsWords(error: unknown): Error {
  const name = error instanceof Error ? error.name : typeof error;
  const code = errorCode(error);
  const quiet = new Error(`reading or storing a file failed: ${name}${code === null ? '' : ` ${code}`}`);
  const places =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line)) : [];
  quiet.stack = [`Error: ${quiet.message}`, ...places].join('\n');
  return quiet;
}
