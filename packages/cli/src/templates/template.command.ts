import type { Command } from 'commander';
import { withExamples, type CommandBuilder } from '../arguments/command-builder.js';
import { saveTemplate, type TemplateOptions } from './save-template.js';

/** `veche template`. */
export function addTemplateCommand({ program, say, perform }: CommandBuilder): void {
  const command = program
    .command('template')
    .summary(say('template.about'))
    .description(`${say('template.about')}\n\n${say('template.explain')}`)
    .argument('[KIND]', say('import.optionKind'))
    .option('--out <FILE>', say('template.optionOut'))
    .option('--format <FORMAT>', say('template.optionFormat'))
    .option('--overwrite', say('import.optionOverwrite'), false)
    .action(async (kind: string | undefined, options: TemplateOptions, self: Command) => {
      await perform(self, (session) => saveTemplate(session, kind, options));
    });
  withExamples(command, say, [
    ['veche template', say('template.exampleList')],
    ['veche template SERVICE --out services.xlsx', say('template.exampleSave')],
    ['veche template SERVICE --format csv > services.csv', say('template.examplePipe')],
  ]);
}
