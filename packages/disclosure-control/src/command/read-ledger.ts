import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { DisclosureError } from '../errors.js';
import { EMPTY_LEDGER } from '../ledger/ledger.js';
import type { Ledger } from '../ledger/ledger.js';

/** Reads a ledger file; a file that does not exist yet is an empty ledger. */
export function readLedger(file: string): Ledger {
  if (!existsSync(file)) return EMPTY_LEDGER;
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof read !== 'object' || read === null || !('releases' in read) || !Array.isArray(read.releases))
    throw new DisclosureError(
      'INVALID_FILE',
      `${file} is no ledger: it has no list "releases". Give another file, or none to begin one.`,
      file,
    );
  return read as Ledger;
}

/** Writes a ledger so that a crash leaves either the old file or the new one. It holds true values: only its owner may read it. */
export function writeLedger(file: string, ledger: Ledger): void {
  writeFileSync(`${file}.new`, JSON.stringify(ledger), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
