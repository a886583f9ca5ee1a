import type { Command } from 'commander';
import { withExamples, type CommandBuilder } from '../arguments/command-builder.js';
import { createToken, type CreateOptions } from './create-token.js';
import { listTokens } from './list-tokens.js';
import { revokeToken } from './revoke-token.js';

/** `veche token create`, `list` and `revoke`. */
export function addTokenCommands({ program, say, perform }: CommandBuilder): void {
  const token = program.command('token').description(say('tokens.about'));
  const create = token
    .command('create')
    .summary(say('tokens.create'))
    .description(`${say('tokens.create')}\n\n${say('tokens.createExplain')}`)
    .argument('<NAME>', say('tokens.name'))
    .requiredOption('--role <ROLE>', say('tokens.role'))
    .option('--expires <WHEN>', say('tokens.expires'))
    .option('--out <FILE>', say('tokens.out'))
    .action(async (name: string, options: CreateOptions, self: Command) => {
      await perform(self, (session) => createToken(session, name, options));
    });
  withExamples(create, say, [
    [
      'veche token create "Data manager" --role PUBLISHER --expires 365d --out token.txt',
      say('tokens.exampleCreate'),
    ],
  ]);
  token
    .command('list')
    .description(say('tokens.list'))
    .action(async (_options: unknown, self: Command) => {
      await perform(self, listTokens);
    });
  token
    .command('revoke')
    .description(say('tokens.revoke'))
    .argument('<ID>', say('tokens.id'))
    .option('--yes', say('publish.optionYes'), false)
    .action(async (id: string, options: { yes: boolean }, self: Command) => {
      await perform(self, (session) => revokeToken(session, id, options.yes));
    });
}
