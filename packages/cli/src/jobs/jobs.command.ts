import type { Command } from 'commander';
import type { CommandBuilder } from '../arguments/command-builder.js';
import { howMany } from '../arguments/how-many.js';
import { listJobs } from './list-jobs.js';

/** `veche jobs`. */
export function addJobsCommand({ program, say, perform }: CommandBuilder): void {
  program
    .command('jobs')
    .description(say('jobs.about'))
    .option('--first <NUMBER>', say('list.optionFirst'), '20')
    .action(async ({ first }: { first: string }, self: Command) => {
      await perform(self, (session) => listJobs(session, howMany(first, say)));
    });
}
