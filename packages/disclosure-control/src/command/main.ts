import { resolve } from 'node:path';
import { DisclosureError } from '../errors.js';
import { loadHighs } from '../solver/load-highs.js';
import { readArguments } from './arguments.js';
import { progressLine } from './progress.js';
import { suppressFolder } from './protect-folder.js';
import { readTableFolder } from './read-table-folder.js';
import { writeCells } from './write-cells.js';

/** Paths are meant from where the command was typed, not from the package that npm runs it in. */
const typedFrom = process.env.INIT_CWD ?? process.cwd();
const line = progressLine(process.stderr);

try {
  const args = readArguments(process.argv.slice(2));
  const table = readTableFolder(resolve(typedFrom, args.folder));
  const { protection, report, protectSeconds, auditSeconds } = suppressFolder(
    table,
    args,
    await loadHighs(),
    line.show,
  );
  line.clear();
  if (report.status === 'complete' && args.out !== null)
    writeCells(resolve(typedFrom, args.out), table.set, protection.published);
  const summary = {
    table: table.meta.name,
    cells: table.set.size,
    primary: protection.primary,
    secondary: protection.secondary,
    secondaryValue: protection.secondaryValue,
    narrowest: Number.isFinite(report.narrowest) ? report.narrowest : null,
    audit: report.status,
    protectSeconds: round(protectSeconds),
    auditSeconds: round(auditSeconds),
    peakMemoryMB: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  process.stdout.write(`${JSON.stringify(summary)}\n`);
  if (report.status !== 'complete') {
    process.stderr.write('The audit could not prove the pattern safe; nothing was written.\n');
    process.exitCode = 1;
  }
} catch (error) {
  line.clear();
  if (!(error instanceof DisclosureError)) throw error;
  process.stderr.write(`${error.code}: ${error.message}\n`);
  process.exitCode = 2;
}

function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
