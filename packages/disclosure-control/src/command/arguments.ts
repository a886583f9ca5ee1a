import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LARGEST_THRESHOLD } from '../check-options.js';
import { DisclosureError } from '../errors.js';

/** What the command was asked for; paths are absolute. */
export type CommandArguments = SuppressArguments | RoundArguments;

interface TableArguments {
  readonly folder: string;
  readonly out: string | null;
  readonly threshold: number | null;
  readonly zeros: 'publish' | 'protect' | null;
  readonly seed: string | null;
}

export interface RoundArguments extends TableArguments {
  readonly method: 'round';
}

export interface SuppressArguments extends TableArguments {
  readonly method: 'suppress';
  readonly width: number | null;
  readonly cost: 'value' | 'count';
  readonly insiders: boolean;
  readonly ledger: string | null;
  readonly open: string | null;
  readonly hidden: string | null;
  readonly seconds: number | null;
}

const LONGEST_SECONDS = 86_400;

const TEXT = { type: 'string' } as const;
const OPTIONS = {
  out: TEXT,
  ledger: TEXT,
  threshold: TEXT,
  width: TEXT,
  zeros: TEXT,
  open: TEXT,
  hidden: TEXT,
  cost: TEXT,
  'no-insiders': { type: 'boolean' },
  seconds: TEXT,
  method: TEXT,
  seed: TEXT,
} as const;
type Option = keyof typeof OPTIONS;
type Given = Partial<Record<Option, string | boolean>>;

const NOT_FOR_ROUNDING: readonly Option[] = [
  'ledger',
  'width',
  'open',
  'hidden',
  'cost',
  'no-insiders',
  'seconds',
];

/** Reads the command line; throws `INVALID_POLICY` naming the option that can't be read or makes no sense. */
export function readArguments(args: readonly string[], typedFrom: string): CommandArguments {
  const { given, folders } = parse(args);
  if (folders.length !== 1)
    refuse('TABLE_FOLDER', `Give exactly one table folder; ${folders.length} were given.`);
  const path = (option: Option): string | null => {
    const text = textOf(given, option);
    return text === null ? null : resolve(typedFrom, text);
  };
  const table = {
    folder: resolve(typedFrom, folders[0]),
    out: path('out'),
    threshold: numberOf(given, 'threshold', /^\d+$/, 1, LARGEST_THRESHOLD),
    zeros: choiceOf(given, 'zeros', ['publish', 'protect']),
    seed: textOf(given, 'seed'),
  };
  if (choiceOf(given, 'method', ['suppress', 'round']) === 'round') {
    const useless = NOT_FOR_ROUNDING.find((option) => given[option] !== undefined);
    if (useless !== undefined)
      refuse(`--${useless}`, `--${useless} means nothing with --method round. Leave one of them out.`);
    return { ...table, method: 'round' };
  }
  if (given.ledger !== undefined && table.out === null)
    refuse('--out', '--ledger needs --out: a table that nobody gets must not be remembered as published.');
  return {
    ...table,
    method: 'suppress',
    width: numberOf(given, 'width', /^\d+$/, 1, LARGEST_THRESHOLD),
    cost: choiceOf(given, 'cost', ['value', 'count']) ?? 'value',
    insiders: given['no-insiders'] === undefined,
    ledger: path('ledger'),
    open: path('open'),
    hidden: path('hidden'),
    seconds: numberOf(given, 'seconds', /^\d+(\.\d+)?$/, 0, LONGEST_SECONDS),
  };
}

function parse(args: readonly string[]): { given: Given; folders: readonly string[] } {
  try {
    const parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, tokens: true });
    const seen = new Set<string>();
    for (const token of parsed.tokens) {
      if (token.kind !== 'option') continue;
      if (seen.has(token.name)) refuse(token.rawName, `${token.rawName} is given twice. Keep one of them.`);
      seen.add(token.name);
    }
    return { given: parsed.values, folders: parsed.positionals };
  } catch (error) {
    if (error instanceof DisclosureError) throw error;
    const [problem] = (error as Error).message.split(/[.\s]+To specify/);
    return refuse('options', `${problem.replaceAll('\n', ' ')}${problem.endsWith('?') ? '' : '.'}`);
  }
}

function textOf(given: Given, option: Option): string | null {
  const text = given[option];
  if (typeof text !== 'string') return null;
  return text.trim() === '' ? refuse(`--${option}`, `--${option} is empty. Give it a value.`) : text;
}

function numberOf(given: Given, option: Option, form: RegExp, least: number, most: number): number | null {
  const text = textOf(given, option);
  if (text === null) return null;
  if (!form.test(text) || Number(text) < least || Number(text) > most)
    refuse(
      `--${option}`,
      `--${option} is "${text}"; it can be a ${form.test('0.5') ? '' : 'whole '}number from ${least} to ${most}.`,
    );
  return Number(text);
}

function choiceOf<T extends string>(given: Given, option: Option, choices: readonly T[]): T | null {
  const text = textOf(given, option);
  if (text === null) return null;
  return (
    choices.find((choice) => choice === text) ??
    refuse(`--${option}`, `--${option} is "${text}"; it can be ${choices.join(' or ')}.`)
  );
}

function refuse(option: string, message: string): never {
  throw new DisclosureError('INVALID_POLICY', `${message} --help lists all options.`, option);
}
