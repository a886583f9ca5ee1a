import type { Command } from 'commander';
import { withExamples, type CommandBuilder } from '../arguments/command-builder.js';
import { showPreview, type PreviewOptions } from './show-preview.js';

/** `veche preview`. */
export function addPreviewCommand({ program, say, perform }: CommandBuilder): void {
  const command = program
    .command('preview')
    .summary(say('preview.about'))
    .description(`${say('preview.about')}\n\n${say('preview.explain')}`)
    .argument('[INDICATOR]', say('preview.indicator'))
    .argument('[PERIOD]', say('preview.periodArgument'))
    .option('--synthetic', say('preview.optionSynthetic'), false)
    .option('--hidden', say('preview.optionHidden'), false)
    .option('--csv', say('preview.optionCsv'), false)
    .action(
      async (
        indicator: string | undefined,
        period: string | undefined,
        options: PreviewOptions,
        self: Command,
      ) => {
        await perform(self, (session) => showPreview(session, indicator, period, options));
      },
    );
  withExamples(command, say, [
    ['veche preview', say('preview.exampleList')],
    ['veche preview persons_served 2026-S1', say('preview.exampleShow')],
    ['veche preview PERSONS_SERVED 2026-S1 --hidden', say('preview.exampleHidden')],
    ['veche preview PERSONS_SERVED 2026-S1 --csv > out.csv', say('preview.exampleCsv')],
  ]);
}
