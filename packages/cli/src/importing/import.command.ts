import type { Command } from 'commander';
import { repeated, withExamples, type CommandBuilder } from '../arguments/command-builder.js';
import { importFile } from './import-file.js';
import type { ImportOptions } from './import-options.js';

const nothing: readonly string[] = [];

/** `veche import`. */
export function addImportCommand({ program, say, perform }: CommandBuilder): void {
  const command = program
    .command('import')
    .summary(say('import.about'))
    .description(`${say('import.about')}\n\n${say('import.explain')}`)
    .argument('<FILE>', say('import.file'))
    .option('--kind <KIND>', say('import.optionKind'), 'SERVICE')
    .option('--store', say('import.optionStore'), false)
    .option('--columns', say('import.optionColumns'), false)
    .option('--map <HEADER=FIELD>', say('import.optionMap'), repeated, nothing)
    .option('--remember', say('import.optionRemember'), false)
    .option('--period <PERIOD>', say('import.optionPeriod'))
    .option('--replace', say('import.optionReplace'), false)
    .option('--sheet <NAME>', say('import.optionSheet'))
    .option('--synthetic', say('import.optionSynthetic'), false)
    .option('--rejected <OUT.csv>', say('import.optionRejected'))
    .option('--overwrite', say('import.optionOverwrite'), false)
    .action(async (file: string, options: ImportOptions, self: Command) => {
      await perform(self, (session) => importFile(session, file, options));
    });
  withExamples(command, say, [
    ['veche import services.xlsx', say('import.exampleCheck')],
    ['veche import services.xlsx --store', say('import.exampleStore')],
    ['veche import services.csv --rejected mend.csv', say('import.exampleMend')],
    ['veche import services.xlsx --period 2026-S1 --replace', say('import.exampleReplace')],
    ['veche import services.csv --map "Дата приёма=date" --remember', say('import.exampleMap')],
  ]);
}
