import type { Command } from 'commander';
import { withExamples, type CommandBuilder } from '../arguments/command-builder.js';
import { checkCatalogue } from './check-catalogue.js';

/** `veche catalogue check`. */
export function addCatalogueCommand({ program, say, perform }: CommandBuilder): void {
  const catalogue = program.command('catalogue').description(say('catalogue.about'));
  const command = catalogue
    .command('check')
    .summary(say('catalogue.check'))
    .description(`${say('catalogue.check')}\n\n${say('catalogue.explain')}`)
    .argument('<FOLDER>', say('catalogue.folder'))
    .action(async (folder: string, _options: unknown, self: Command) => {
      await perform(self, (session) => checkCatalogue(session, folder));
    });
  withExamples(command, say, [['veche catalogue check examples/networks/omsk', say('catalogue.check')]]);
}
