import { DisclosureError } from '../errors.js';

/** What the command was asked for. */
export interface CommandArguments {
  readonly folder: string;
  readonly out: string | null;
  readonly width: number | null;
  readonly threshold: number | null;
  readonly zeros: 'publish' | 'protect' | null;
  readonly cost: 'value' | 'count';
  readonly insiders: boolean;
  readonly method: 'suppress' | 'round';
  readonly ledger: string | null;
  readonly seconds: number | null;
  readonly seed: string;
}

export const USAGE =
  'protect TABLE_FOLDER --out FILE [--width W] [--threshold T] [--zeros protect|publish] [--cost count|value] [--no-insiders] [--method suppress|round] [--ledger FILE] [--seconds S] [--seed X]';

const VALUED = [
  '--out',
  '--width',
  '--threshold',
  '--zeros',
  '--cost',
  '--method',
  '--ledger',
  '--seconds',
  '--seed',
];

/** Reads the command line; throws `INVALID_POLICY` naming the option that can't be read. */
export function readArguments(args: readonly string[]): CommandArguments {
  const given = new Map<string, string>();
  const folders: string[] = [];
  let insiders = true;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    if (arg === '--no-insiders') insiders = false;
    else if (VALUED.includes(arg)) {
      if (i + 1 === args.length) refuse(arg, `${arg} needs a value.`);
      const value = args[++i];
      given.set(arg, value);
    } else if (arg.startsWith('--')) refuse(arg, `There is no option ${arg}.`);
    else folders.push(arg);
  }
  if (folders.length !== 1)
    refuse('TABLE_FOLDER', `Give exactly one table folder; ${folders.length} were given.`);
  const number = (option: string): number | null => {
    const value = given.get(option);
    if (value === undefined) return null;
    const parsed = Number(value);
    if (value.trim() === '' || !Number.isFinite(parsed))
      refuse(option, `${option} is "${value}", which is no number.`);
    return parsed;
  };
  const choice = <T extends string>(option: string, choices: readonly T[]): T | null => {
    const value = given.get(option);
    if (value === undefined) return null;
    return (
      choices.find((c) => c === value) ??
      refuse(option, `${option} is "${value}"; it can be ${choices.join(' or ')}.`)
    );
  };
  return {
    folder: folders[0],
    out: given.get('--out') ?? null,
    width: number('--width'),
    threshold: number('--threshold'),
    zeros: choice('--zeros', ['publish', 'protect']),
    cost: choice('--cost', ['value', 'count']) ?? 'value',
    insiders,
    method: choice('--method', ['suppress', 'round']) ?? 'suppress',
    ledger: given.get('--ledger') ?? null,
    seconds: number('--seconds'),
    seed: given.get('--seed') ?? '',
  };
}

function refuse(option: string, message: string): never {
  throw new DisclosureError('INVALID_POLICY', `${message} Usage: ${USAGE}`, option);
}
