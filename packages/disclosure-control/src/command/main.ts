import { resolve } from 'node:path';
import { DisclosureError } from '../errors.js';
import { loadHighs } from '../solver/load-highs.js';
import { readArguments } from './arguments.js';
import { progressLine } from './progress.js';
import { releaseFolder, roundFolder, suppressFolder } from './protect-folder.js';
import { readLedger, writeLedger } from './read-ledger.js';
import { readTableFolder } from './read-table-folder.js';
import { summaryLine } from './summary.js';
import type { Outcome } from './summary.js';
import { writeCells } from './write-cells.js';

/** Paths are meant from where the command was typed, not from the package that npm runs it in. */
const typedFrom = process.env.INIT_CWD ?? process.cwd();
const line = progressLine(process.stderr);

try {
  const args = readArguments(process.argv.slice(2));
  const table = readTableFolder(resolve(typedFrom, args.folder));
  let outcome: Outcome;
  let remember = (): void => undefined;
  if (args.method === 'round') outcome = roundFolder(table, args);
  else if (args.ledger === null) outcome = suppressFolder(table, args, await loadHighs(), line.show);
  else {
    const file = resolve(typedFrom, args.ledger);
    const released = releaseFolder(table, readLedger(file), args, await loadHighs(), line.show);
    outcome = released;
    remember = (): void => {
      writeLedger(file, released.ledger);
    };
  }
  line.clear();
  const safe = outcome.audit === 'complete';
  if (safe) {
    // The ledger first: a release that nobody saw does no harm, one that nobody remembers does.
    remember();
    if (args.out !== null) writeCells(resolve(typedFrom, args.out), outcome.set, outcome.published);
  }
  process.stdout.write(summaryLine(table.meta.name, outcome));
  if (!safe) {
    process.stderr.write('The audit could not prove the result safe; nothing was written.\n');
    process.exitCode = 1;
  }
} catch (error) {
  line.clear();
  if (!(error instanceof DisclosureError)) throw error;
  process.stderr.write(`${error.code}: ${error.message}\n`);
  process.exitCode = 2;
}
