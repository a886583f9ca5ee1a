import type { Command } from 'commander';
import { withExamples, type CommandBuilder } from '../arguments/command-builder.js';
import { howMany } from '../arguments/how-many.js';
import type { LocalizedCommand } from '../arguments/localized-command.js';
import { listPublications } from './list-publications.js';
import { publish, type PublishOptions } from './publish.js';
import { withdraw } from './withdraw.js';

/** `veche publish`, `revise`, `withdraw` and `publications`. */
export function addPublishCommands(builder: CommandBuilder): void {
  addPublish(builder);
  addRevise(builder);
  addWithdraw(builder);
  addPublications(builder);
}

function addPublish(builder: CommandBuilder): void {
  const { program, say } = builder;
  const command = program
    .command('publish')
    .summary(say('publish.about'))
    .description(`${say('publish.about')}\n\n${say('publish.explain')}`);
  onFigures(command, builder);
  withExamples(command, say, [
    ['veche publish PERSONS_SERVED 2026-S1', say('publish.example')],
    ['veche publish PERSONS_SERVED 2026-S1 --yes', say('publish.exampleScript')],
  ]);
}

function addRevise(builder: CommandBuilder): void {
  const { program, say } = builder;
  const command = program
    .command('revise')
    .summary(say('revise.about'))
    .description(`${say('revise.about')}\n\n${say('revise.explain')}`)
    .requiredOption('--reason <TEXT>', say('revise.optionReason'));
  onFigures(command, builder);
  withExamples(command, say, [
    ['veche revise PERSONS_SERVED 2026-S1 --reason "Late records of June"', say('publish.example')],
  ]);
}

/** What publishing and revising have in common: the figures they are about, and the question. */
function onFigures(command: LocalizedCommand, { say, perform }: CommandBuilder): void {
  command
    .argument('<INDICATOR>', say('preview.indicator'))
    .argument('<PERIOD>', say('preview.periodArgument'))
    .option('--synthetic', say('preview.optionSynthetic'), false)
    .option('--yes', say('publish.optionYes'), false)
    .action(async (indicator: string, period: string, options: PublishOptions, self: Command) => {
      await perform(self, (session) => publish(session, indicator, period, options));
    });
}

function addWithdraw({ program, say, perform }: CommandBuilder): void {
  const command = program
    .command('withdraw')
    .summary(say('withdraw.about'))
    .description(`${say('withdraw.about')}\n\n${say('withdraw.explain')}`)
    .argument('<PUBLICATION>', say('withdraw.id'))
    .requiredOption('--reason <TEXT>', say('revise.optionReason'))
    .option('--yes', say('publish.optionYes'), false)
    .action(async (publication: string, options: { reason: string; yes: boolean }, self: Command) => {
      await perform(self, (session) => withdraw(session, publication, options));
    });
  withExamples(command, say, [['veche withdraw 12 --reason "Counted twice"', say('withdraw.about')]]);
}

function addPublications({ program, say, perform }: CommandBuilder): void {
  program
    .command('publications')
    .description(say('publication.about'))
    .option('--first <NUMBER>', say('list.optionFirst'), '20')
    .action(async ({ first }: { first: string }, self: Command) => {
      await perform(self, (session) => listPublications(session, howMany(first, say)));
    });
}
