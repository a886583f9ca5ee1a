import { DisclosureError } from '../errors.js';
import { WHOLE_NUMBERS } from './check-values.js';
import type { Dimension } from './dimension.js';
import { nameOf } from './table-set.js';
import type { Table, TableSet } from './table-set.js';
import type { CountRow } from './specification.js';

/** Rows of one table of a set, and the dimensions that their codes are given for. */
export interface TableRows {
  /** Every dimension of which the table shows more than one code, in the order of the rows' codes. */
  readonly dimensions: readonly string[];
  readonly rows: Iterable<CountRow>;
}

/**
 * The value of every cell: rows are put in place, everything above them is added up. A row may also give a total;
 * it is compared with the sum. Throws `DisclosureError` for the first row that cannot be true.
 */
export function fillCounts(set: TableSet, tableRows: readonly TableRows[]): Float64Array {
  if (tableRows.length > set.tables.length)
    throw new DisclosureError(
      'INVALID_COUNT',
      `There are rows for ${tableRows.length} tables, but the set has ${set.tables.length}. Give the rows of every table, in the order of the tables.`,
      'tables',
    );
  const values = new Float64Array(set.size).fill(Number.NaN);
  set.tables.forEach((table, t) => {
    const local = new Float64Array(table.size);
    const totals = readRows(set, table, tableRows[t], local);
    addUp(set, table, local);
    checkTotals(set, table, local, totals);
    for (let place = 0; place < table.size; place++) {
      const cell = table.cells[place];
      const known = values[cell];
      if (known === known && known !== local[place])
        throw new DisclosureError(
          'FACTS_CONFLICT',
          `Cell ${nameOf(set, cell)} is ${known} in one table and ${local[place]} in table "${table.name}". Correct one of the two.`,
          nameOf(set, cell),
        );
      values[cell] = local[place];
    }
  });
  return values;
}

/** Puts inner counts in place; returns the totals that were given besides, by place. */
function readRows(
  set: TableSet,
  table: Table,
  input: TableRows | undefined,
  local: Float64Array,
): Map<number, number> {
  const given = new Uint8Array(table.size);
  const totals = new Map<number, number>();
  const computed = set.dimensions.map((dimension, d) => computedCodes(dimension, table.places[d]));
  const columns = input ? columnsOf(set, table, input.dimensions) : [];
  let count = 0;
  for (const row of input?.rows ?? []) {
    count++;
    const codes = codesOfRow(set, table, columns, row.codes);
    const place = columns.reduce((sum, d, i) => sum + table.places[d][codes[i]] * table.strides[d], 0);
    const name = (): string => nameOf(set, table.cells[place]);
    if (!Number.isSafeInteger(row.count) || row.count < 0)
      throw new DisclosureError(
        'INVALID_COUNT',
        `Cell ${name()} has the value ${row.count}. ${WHOLE_NUMBERS}, or correct the row.`,
        name(),
      );
    if (given[place] === 1)
      throw new DisclosureError(
        'DUPLICATE_ROW',
        `Cell ${name()} has two rows. Keep one of them, or add them up first.`,
        name(),
      );
    given[place] = 1;
    if (columns.some((d, i) => computed[d][codes[i]] === 1)) totals.set(place, row.count);
    else local[place] = row.count;
  }
  if (count === 0)
    throw new DisclosureError(
      'EMPTY_TABLE',
      `Table "${table.name}" has no rows. Give at least one inner cell.`,
      table.name,
    );
  return totals;
}

/** Which dimensions the columns of the rows are. Those without a column have only one place in the table. */
function columnsOf(set: TableSet, table: Table, names: readonly string[]): readonly number[] {
  const columns = names.map((name, i) => {
    const d = set.dimensions.findIndex((dimension) => dimension.name === name);
    if (d < 0)
      throw new DisclosureError(
        'UNKNOWN_DIMENSION',
        `The rows of table "${table.name}" have a column "${name}" that is no dimension. Define it or remove the column.`,
        name,
      );
    if (names.indexOf(name) !== i)
      throw new DisclosureError(
        'DUPLICATE_DIMENSION',
        `The rows of table "${table.name}" have two columns "${name}". Remove or rename one of them.`,
        name,
      );
    return d;
  });
  set.dimensions.forEach(({ name }, d) => {
    if (columns.includes(d) || table.codes[d].length === 1) return;
    throw new DisclosureError(
      'UNKNOWN_DIMENSION',
      `Table "${table.name}" is broken down by "${name}", but its rows have no such column. Add it, or show the table without that dimension.`,
      name,
    );
  });
  return columns;
}

/** The place in a table of a row's codes, which are given for these dimensions. */
export function placeOf(
  set: TableSet,
  table: Table,
  names: readonly string[],
  codes: readonly string[],
): number {
  const columns = columnsOf(set, table, names);
  const numbers = codesOfRow(set, table, columns, codes);
  return columns.reduce((sum, d, i) => sum + table.places[d][numbers[i]] * table.strides[d], 0);
}

function codesOfRow(
  set: TableSet,
  table: Table,
  columns: readonly number[],
  codes: readonly string[],
): readonly number[] {
  if (codes.length !== columns.length)
    throw new DisclosureError(
      'UNKNOWN_CODE',
      `A row of table "${table.name}" has the codes "${codes.join('", "')}" for ${columns.length} columns. Give one code per column.`,
      table.name,
    );
  return columns.map((d, i) => numberOf(set, table, d, codes[i]));
}

function numberOf(set: TableSet, table: Table, d: number, code: string): number {
  const dimension = set.dimensions[d];
  const number = dimension.index.get(code) ?? -1;
  if (number < 0 || table.places[d][number] < 0)
    throw new DisclosureError(
      'UNKNOWN_CODE',
      `A row of table "${table.name}" has code "${code}", which is missing from the hierarchies of dimension "${dimension.name}". Add it to every hierarchy, or correct the row.`,
      `${dimension.name}=${code}`,
    );
  return number;
}

/** Codes that an equation within the table computes. */
export function computedCodes(dimension: Dimension, places: Int32Array): Uint8Array {
  const computed = new Uint8Array(dimension.codes.length);
  const { starts, indices } = dimension.equations;
  for (let r = 0; r + 1 < starts.length; r++) {
    const row = indices.subarray(starts[r], starts[r + 1]);
    if (row.every((code) => places[code] >= 0)) computed[row[0]] = 1;
  }
  return computed;
}

function checkTotals(
  set: TableSet,
  table: Table,
  local: Float64Array,
  totals: ReadonlyMap<number, number>,
): void {
  for (const [place, total] of totals) {
    if (local[place] === total) continue;
    const name = nameOf(set, table.cells[place]);
    throw new DisclosureError(
      'TOTAL_DOES_NOT_ADD_UP',
      `Cell ${name} is given as ${total}, but its parts add up to ${local[place]}. Correct the total or the parts.`,
      name,
    );
  }
}

/** Applies every equation of every dimension whose codes the table has, innermost first. */
export function addUp(set: TableSet, table: Table, local: Float64Array, refuseNegative = true): void {
  set.dimensions.forEach((dimension, d) => {
    const places = table.places[d];
    const { starts, indices, coefficients } = dimension.equations;
    const stride = table.strides[d];
    const block = stride * table.codes[d].length;
    for (let r = 0; r + 1 < starts.length; r++) {
      const row = indices.subarray(starts[r], starts[r + 1]);
      if (row.some((code) => places[code] < 0)) continue;
      const target = places[row[0]] * stride;
      const sign = -coefficients[starts[r]];
      for (let outer = 0; outer < table.size; outer += block)
        for (let low = outer; low < outer + stride; low++) {
          let sum = 0;
          let most = 0;
          for (let k = 1; k < row.length; k++) {
            sum += coefficients[starts[r] + k] * local[low + places[row[k]] * stride];
            most = Math.max(most, Math.abs(sum));
          }
          sum = sum === 0 ? 0 : sum / sign;
          const at = low + target;
          if (most > Number.MAX_SAFE_INTEGER)
            throw new DisclosureError(
              'INVALID_COUNT',
              `Cell ${nameOf(set, table.cells[at])} adds up to more than ${Number.MAX_SAFE_INTEGER} (2^53 - 1), beyond which sums are no longer exact. Give the values in a larger unit.`,
              nameOf(set, table.cells[at]),
            );
          if (sum < 0 && refuseNegative)
            throw new DisclosureError(
              'PART_EXCEEDS_WHOLE',
              `Cell ${nameOf(set, table.cells[at])} would be ${sum}: a part is larger than its whole, or the total larger than all its parts. Correct the rows.`,
              nameOf(set, table.cells[at]),
            );
          local[at] = sum;
        }
    }
  });
}
