import type { Dimension } from '../table/dimension.js';
import { placeOf } from '../table/fill-counts.js';
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
