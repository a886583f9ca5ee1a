import type { Command } from 'commander';
import type { ExitCode } from '../exit-code.js';
import type { Say } from '../language/say.js';
import type { Session } from '../session.js';
import { columnsOf } from '../terminal/columns.js';
import type { LocalizedCommand } from './localized-command.js';

/** What a room of the command needs to add its commands. */
export interface CommandBuilder {
  readonly program: LocalizedCommand;
  readonly say: Say;
  /** Does the work of a command that was recognised, with the options that every command has. */
  readonly perform: (command: Command, work: (session: Session) => Promise<ExitCode>) => Promise<void>;
}

/** Puts examples below a command's help: what is typed, and what it does. */
export function withExamples(
  command: LocalizedCommand,
  say: Say,
  examples: readonly (readonly [typed: string, meaning: string])[],
): void {
  const width = Math.max(...examples.map(([typed]) => columnsOf(typed)));
  const lines = examples.map(([typed, meaning]) =>
    width > 44
      ? `  ${typed}\n      ${meaning}`
      : `  ${typed}${' '.repeat(width - columnsOf(typed))}  ${meaning}`,
  );
  command.addHelpText('after', `\n${say('help.examples')}\n${lines.join('\n')}`);
}

/** Collects the values of an option that can be repeated. */
export function repeated(value: string, before: readonly string[]): string[] {
  return [...before, value];
}
