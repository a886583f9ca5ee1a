import type { Command } from 'commander';
import { withExamples, type CommandBuilder } from '../arguments/command-builder.js';
import { examine } from './examine.js';

/** `veche doctor`. */
export function addDoctorCommand({ program, say, perform }: CommandBuilder): void {
  const command = program
    .command('doctor')
    .description(say('doctor.about'))
    .action(async (_options: unknown, self: Command) => {
      await perform(self, examine);
    });
  withExamples(command, say, [['veche doctor --hub https://hub.example.org', say('doctor.about')]]);
}
