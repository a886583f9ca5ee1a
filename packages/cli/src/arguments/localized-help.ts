import { Help, type Argument, type Command, type Option } from 'commander';
import type { Say } from '../language/say.js';
import { columnsOf } from '../terminal/columns.js';

/** Commander's help in the user's language: its titles, and the words of a usage line. */
export class LocalizedHelp extends Help {
  constructor(private readonly say: Say) {
    super();
    this.showGlobalOptions = true;
  }

  override styleTitle(title: string): string {
    const { say } = this;
    switch (title) {
      case 'Usage:':
        return say('help.usage');
      case 'Arguments:':
        return say('help.arguments');
      case 'Options:':
        return say('help.options');
      case 'Global Options:':
        return say('help.globalOptions');
      case 'Commands:':
        return say('help.commands');
      default:
        return title;
    }
  }

  override commandUsage(command: Command): string {
    return [this.commandPath(command), ...this.#operands(command)].join(' ');
  }

  /** A command as it is typed: `veche token create`. */
  commandPath(command: Command): string {
    const path = [command.name()];
    for (let parent = command.parent; parent; parent = parent.parent) path.unshift(parent.name());
    return path.join(' ');
  }

  override subcommandTerm(command: Command): string {
    return [command.name(), ...command.registeredArguments.map(termOf)].join(' ');
  }

  /** What an option is when it is not given is worth saying only where that is a word. */
  override optionDescription({ description, defaultValue }: Option): string {
    if (typeof defaultValue !== 'string') return description;
    return `${description} ${this.say('help.default', { value: defaultValue })}`;
  }

  override displayWidth(text: string): number {
    return columnsOf(text);
  }

  #operands(command: Command): string[] {
    const options = command.options.length > 0 ? [`[${this.say('help.optionsWord')}]`] : [];
    const commands = command.commands.length > 0 ? [`[${this.say('help.commandWord')}]`] : [];
    return [...options, ...commands, ...command.registeredArguments.map(termOf)];
  }
}

function termOf(argument: Argument): string {
  const name = argument.name() + (argument.variadic ? '…' : '');
  return argument.required ? `<${name}>` : `[${name}]`;
}
