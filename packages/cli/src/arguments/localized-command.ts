import { Command, type Option } from 'commander';
import type { Say } from '../language/say.js';
import { printable } from '../terminal/printable.js';
import { LocalizedHelp } from './localized-help.js';
import { usageError } from './usage-error.js';

/**
 * A command whose built-in words are in the user's language. The methods below are where commander makes its messages; it documents
 * `exitOverride` for catching them, but their words only in English.
 */
export class LocalizedCommand extends Command {
  constructor(
    private readonly say: Say,
    name?: string,
  ) {
    super(name);
    this.helpOption('-h, --help', say('help.help'));
    this.helpCommand(false);
    this.allowExcessArguments(false);
  }

  override createCommand(name?: string): LocalizedCommand {
    return new LocalizedCommand(this.say, name);
  }

  override createHelp(): LocalizedHelp {
    return Object.assign(new LocalizedHelp(this.say), this.configureHelp());
  }

  protected missingArgument(name: string): never {
    throw usageError('MISSING_ARGUMENT', this.#withHelp(this.say('usage.missingArgument', { name })));
  }

  protected optionMissingArgument(option: Option): never {
    throw usageError(
      'MISSING_VALUE',
      this.#withHelp(this.say('usage.missingValue', { option: option.flags })),
    );
  }

  protected missingMandatoryOptionValue(option: Option): never {
    throw usageError(
      'MISSING_OPTION',
      this.#withHelp(this.say('usage.missingOption', { option: option.flags })),
    );
  }

  protected _conflictingOption(option: Option, other: Option): never {
    const names = { option: option.long ?? option.flags, other: other.long ?? other.flags };
    throw usageError('CONFLICTING_OPTIONS', this.#withHelp(this.say('usage.conflict', names)));
  }

  protected unknownOption(flag: string): never {
    const shown = printable(flag.split('=')[0] ?? '').slice(0, 40);
    throw usageError('UNKNOWN_OPTION', this.#withHelp(this.say('usage.unknownOption', { option: shown })));
  }

  protected _excessArguments(): never {
    throw usageError('TOO_MANY_ARGUMENTS', this.#withHelp(this.say('usage.excess')));
  }

  protected unknownCommand(): never {
    const commands = this.commands.map((command) => command.name()).join(', ');
    const command = printable(this.args[0] ?? '').slice(0, 40);
    throw usageError('UNKNOWN_COMMAND', this.say('usage.unknownCommand', { command, commands }));
  }

  #withHelp(text: string): string {
    return `${text} ${this.say('usage.seeHelp', { command: this.createHelp().commandPath(this) })}`;
  }
}
