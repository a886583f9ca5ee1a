import type { Command } from 'commander';
import { withExamples, type CommandBuilder } from '../arguments/command-builder.js';
import { deletePerson } from './delete-person.js';

/** `veche delete-person`. */
export function addDeletePersonCommand({ program, say, perform }: CommandBuilder): void {
  const command = program
    .command('delete-person')
    .summary(say('person.about'))
    .description(`${say('person.about')}\n\n${say('person.explain')}`)
    .option('--yes', say('publish.optionYes'), false)
    .action(async (options: { yes: boolean }, self: Command) => {
      await perform(self, (session) => deletePerson(session, options.yes));
    });
  withExamples(command, say, [
    ['veche delete-person', say('person.exampleAsk')],
    ['veche delete-person --yes < key.txt', say('person.exampleFile')],
  ]);
}
