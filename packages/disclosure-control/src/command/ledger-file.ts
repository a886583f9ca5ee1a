import { existsSync, statSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { DisclosureError } from '../errors.js';
import { EMPTY_LEDGER } from '../ledger/ledger.js';
import type { Ledger } from '../ledger/ledger.js';
import type { CountRow } from '../table/specification.js';
import { readJson } from './read-json.js';
import type { FileToWrite } from './write-files.js';

/** A ledger as a file keeps it: with the seed that it began with, so that its results can be repeated, though not by outsiders. */
export interface LedgerFile {
  readonly ledger: Ledger;
  readonly seed: string | null;
  /** Which state of the file this is; empty if there was none. */
  readonly state: string;
}

const CODES = z.array(z.string());
const DIMENSION = z.union([
  z.looseObject({ name: z.string(), hierarchies: z.array(z.looseObject({ levels: CODES, codes: CODES })) }),
  z.looseObject({
    name: z.string(),
    overlap: z.looseObject({ total: z.string(), parts: CODES, exhaustive: z.boolean() }),
  }),
]);
const FORM = z.looseObject({
  seed: z.string().optional(),
  releases: z.array(
    z.looseObject({
      id: z.string(),
      dimensions: z.array(DIMENSION),
      rows: z.array(z.custom<CountRow>(isRow, 'This is no row')),
      suppressed: z.array(z.int().min(0)),
      at: z.record(z.string(), z.string()).optional(),
      threshold: z.int().min(1).optional(),
      zeros: z.enum(['publish', 'protect']).optional(),
      withdrawn: z.boolean().optional(),
      publication: z.int().optional(),
      open: z.array(CODES).optional(),
      hidden: z.array(CODES).optional(),
    }),
  ),
});
const PROOF = z.array(z.array(z.int()));

/** Reads a ledger file; a file that does not exist yet is an empty ledger. A proof that can't be read is left out: it only saves time. */
export function readLedger(file: string): LedgerFile {
  const state = stateOf(file);
  if (state === '') return { ledger: EMPTY_LEDGER, seed: null, state };
  const read = readJson(
    file,
    FORM,
    'Take the ledger from your last copy of it: without what was published before, nothing new is safe.',
  );
  const { seed, proof, ...rest } = read;
  // The form was checked; what else stands there is kept as it is.
  const ledger = rest as unknown as Ledger;
  const checked = PROOF.safeParse(proof);
  const holds = checked.success && checked.data.every((entries) => isProof(entries, ledger.releases.length));
  return { ledger: holds ? { ...ledger, proof: checked.data } : ledger, seed: seed ?? null, state };
}

/** A ledger to be written. It holds true values: only its owner may read it. */
export function ledgerFile(file: string, ledger: Ledger, seed: string): FileToWrite {
  return {
    file,
    mode: 0o600,
    write: (handle) => {
      writeFileSync(handle, JSON.stringify({ seed, ...ledger }));
    },
  };
}

/** Refuses to write over a ledger that somebody else has added to since it was read. */
export function checkUnchanged(file: string, { state }: LedgerFile): void {
  if (stateOf(file) !== state)
    throw new DisclosureError(
      'INVALID_FILE',
      `${file} has changed since it was read: somebody else published meanwhile. Run the command again.`,
      file,
    );
}

function stateOf(file: string): string {
  if (!existsSync(file)) return '';
  const { ino, size, mtimeMs } = statSync(file);
  return `${ino} ${size} ${mtimeMs}`;
}

function isRow(row: unknown): boolean {
  return (
    typeof row === 'object' &&
    row !== null &&
    'count' in row &&
    typeof row.count === 'number' &&
    'codes' in row &&
    Array.isArray(row.codes) &&
    row.codes.every((code) => typeof code === 'string') &&
    (!('contributors' in row) || typeof row.contributors === 'number')
  );
}

function isProof(entries: readonly number[], releases: number): boolean {
  return (
    entries.length % 4 === 0 &&
    entries.every((entry, i) => (i % 4 === 0 ? entry >= 0 && entry < releases : i % 4 !== 1 || entry >= 0))
  );
}
