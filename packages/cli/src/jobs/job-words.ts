import type { Say } from '../language/say.js';
import type { ShownJob } from './list-jobs.js';

/** How an import stands, in words; a state that this command does not know yet as its code. */
export function jobStateText({ state, failure, dryRun }: ShownJob, say: Say): string {
  switch (state) {
    case 'RUNNING':
      return say('jobs.running');
    case 'CHECKED':
      return say('jobs.checked');
    case 'STORED':
      return say('jobs.stored');
    case 'REFUSED':
      return say(dryRun ? 'jobs.foundErrors' : 'jobs.refused');
    case 'CANCELLED':
      return say('jobs.cancelled');
    case 'FAILED':
      return failureText(failure, say);
    default:
      return state;
  }
}

function failureText(failure: string | null, say: Say): string {
  switch (failure) {
    case 'INTERRUPTED':
      return say('jobs.interrupted');
    case 'DISK_FULL':
      return say('jobs.diskFull');
    case null:
    default:
      return say('jobs.failed');
  }
}
