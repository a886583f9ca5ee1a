import { DisclosureError } from '../errors.js';
import type { Dimension } from '../table/dimension.js';
import { placeOf } from '../table/fill-counts.js';
import { nameOf } from '../table/table-set.js';
import type { TableSet } from '../table/table-set.js';
import { codesIn } from './codes-in.js';
import { readCsv } from './csv.js';

/** The cells that a CSV file lists, by their codes: a column per dimension, a line per cell, totals by their code. None without a file. */
export function codesListed(file: string | null, dimensions: readonly Dimension[]): (readonly string[])[] {
  if (file === null) return [];
  const names = dimensions.map((d) => d.name);
  return Array.from(readCsv(file, names), (line) => codesIn(file, line, dimensions));
}

/** The same by their numbers, in a set of one table. */
export function cellsListed(file: string | null, set: TableSet): number[] {
  const names = set.dimensions.map((d) => d.name);
  const [table] = set.tables;
  return codesListed(file, set.dimensions).map((codes) => table.cells[placeOf(set, table, names, codes)]);
}

/** Zeros are not hidden where they are published: who asked for it must hear that. */
export function refuseShown(set: TableSet, published: Float64Array, hidden: readonly number[]): void {
  const shown = hidden.find((cell) => !Number.isNaN(published[cell]));
  if (shown !== undefined)
    throw new DisclosureError(
      'INVALID_POLICY',
      `Cell ${nameOf(set, shown)} is to be hidden, but it is 0 and zeros are published. Take it off the list, or use --zeros protect.`,
      nameOf(set, shown),
    );
}
