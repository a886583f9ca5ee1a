import { randomBytes } from 'node:crypto';
import { DisclosureError } from '../errors.js';
import { loadHighs } from '../solver/load-highs.js';
import { readArguments } from './arguments.js';
import type { CommandArguments } from './arguments.js';
import { checkFiles } from './check-files.js';
import { checkUnchanged, ledgerFile, readLedger } from './ledger-file.js';
import { progressLine } from './progress.js';
import type { Screen } from './progress.js';
import { releaseFolder, roundFolder, suppressFolder } from './protect-folder.js';
import { readTableFolder } from './read-table-folder.js';
import type { FolderTable } from './read-table-folder.js';
import { summaryLine } from './summary.js';
import type { Outcome } from './summary.js';
import { USAGE } from './usage.js';
import { cellsFile } from './cells-file.js';
import { writeFiles } from './write-files.js';
import type { FileToWrite } from './write-files.js';

/** 0: protected and proved; 1: not proved, nothing written; 2: a mistake in what was given. */
export type ExitCode = 0 | 1 | 2;

/** Runs the command with what was typed after its name; paths are meant from where it was typed. Never throws. */
export async function run(
  typed: readonly string[],
  typedFrom: string,
  out: Screen,
  err: Screen,
): Promise<ExitCode> {
  if (typed.length === 0) {
    err.write(USAGE);
    return 2;
  }
  if (typed.includes('--help') || typed.includes('-h')) {
    out.write(USAGE);
    return 0;
  }
  const line = progressLine(err);
  try {
    const args = readArguments(typed, typedFrom);
    checkFiles(args);
    const table = readTableFolder(args.folder);
    const { outcome, remembered, notes } = await protectTable(table, args, line.show);
    line.clear();
    for (const note of notes) err.write(`${note}\n`);
    const safe = outcome.audit === 'complete';
    // The ledger first: a table that nobody saw does no harm, one that nobody remembers does.
    if (safe && args.out !== null)
      writeFiles([...remembered(), cellsFile(args.out, outcome.set, outcome.published)]);
    out.write(summaryLine(table.meta.name, outcome));
    if (safe) return 0;
    err.write(`${NOT_PROVED}\n`);
    return 1;
  } catch (error) {
    line.clear();
    err.write(
      error instanceof DisclosureError
        ? `${error.code}: ${error.message}\n`
        : `UNEXPECTED: ${String(error).replaceAll(/\s+/g, ' ')}. Nothing was published. Please report this as a defect.\n`,
    );
    return 2;
  }
}

interface Protected {
  readonly outcome: Outcome;
  /** What keeps for next time what is published now. */
  readonly remembered: () => readonly FileToWrite[];
  /** What the publisher should hear besides. */
  readonly notes: readonly string[];
}

async function protectTable(
  table: FolderTable,
  args: CommandArguments,
  show: (text: string) => void,
): Promise<Protected> {
  if (args.method === 'suppress' && args.ledger !== null) {
    const file = args.ledger;
    const before = readLedger(file);
    const seed = args.seed ?? before.seed ?? randomBytes(16).toString('base64url');
    const outcome = releaseFolder(table, before.ledger, args, { solver: await loadHighs(), seed, show });
    const asked = args.zeros ?? (table.meta.protectZeros ? 'protect' : 'publish');
    return {
      outcome,
      remembered: () => {
        checkUnchanged(file, before);
        return [ledgerFile(file, outcome.ledger, before.seed ?? seed)];
      },
      notes: outcome.zeros === asked ? [] : [ZEROS_PROTECTED],
    };
  }
  const seed = args.seed ?? '';
  const outcome =
    args.method === 'round'
      ? roundFolder(table, args, seed)
      : suppressFolder(table, args, { solver: await loadHighs(), seed, show });
  return { outcome, remembered: () => [], notes: args.seed === null ? [NO_SEED] : [] };
}

const ZEROS_PROTECTED =
  'Zeros are protected in this table too, although they were to be published: together with what was published before they would give a hidden number away. Say with the table that a hidden number can also be 0.';
const NO_SEED =
  'No --seed was given: whoever guesses the true table can run this program as you did and see whether the same cells are hidden. Before you publish, give a secret word with --seed and keep it to yourself.';
const NOT_PROVED =
  'The audit could not prove that this is safe, so nothing was written. Run it again with more time (--seconds 60) or another --seed. If that does not help, leave out a dimension or put small codes together.';
