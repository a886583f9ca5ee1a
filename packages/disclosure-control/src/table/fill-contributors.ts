import { DisclosureError } from '../errors.js';
import type { TableRows } from './fill-counts.js';
import { computedCodes, placeOf } from './fill-counts.js';
import { CELL, nameOf } from './table-set.js';
import type { Table, TableSet } from './table-set.js';

/**
 * How many distinct units stand behind every cell: as given, otherwise the cell's value, and for sums without a number of their own
 * what they have at least. Too low a number only hides more. Throws `INVALID_COUNT` for a number that can't be.
 */
export function fillContributors(
  set: TableSet,
  values: Float64Array,
  tableRows: readonly TableRows[],
): Float64Array {
  const units = values.slice();
  set.tables.forEach((table, t) => {
    const { dimensions, rows } = tableRows[t];
    const given = new Uint8Array(table.size);
    const local = Float64Array.from(table.cells, (cell) => values[cell]);
    let any = false;
    for (const row of rows) {
      if (row.contributors === undefined) continue;
      const place = placeOf(set, table, dimensions, row.codes);
      check(set, table.cells[place], values, row.contributors);
      local[place] = row.contributors;
      given[place] = 1;
      any = true;
    }
    if (!any) return;
    fillIn(set, table, local, given, values);
    table.cells.forEach((cell, place) => {
      units[cell] = local[place];
    });
  });
  return units;
}

function check(set: TableSet, cell: number, values: Float64Array, contributors: number): void {
  const least = values[cell] > 0 ? 1 : 0;
  if (Number.isInteger(contributors) && contributors >= least) return;
  throw new DisclosureError(
    'INVALID_COUNT',
    `Cell ${nameOf(set, cell)} has the value ${values[cell]} and ${contributors} contributors. Contributors are whole numbers, at least 1 where there is anything.`,
    nameOf(set, cell),
  );
}

/** What was not given: a whole has at least the units of its largest part, a remainder what its part lacks. */
function fillIn(
  set: TableSet,
  table: Table,
  local: Float64Array,
  given: Uint8Array,
  values: Float64Array,
): void {
  set.dimensions.forEach((dimension, d) => {
    const { starts, indices } = dimension.equations;
    const stride = table.strides[d];
    const block = stride * table.codes[d].length;
    const computed = computedCodes(dimension, table.places[d]);
    for (let r = 0; r + 1 < starts.length; r++) {
      const codes = indices.subarray(starts[r], starts[r + 1]);
      const [target, ...others] = Array.from(codes, (code) => table.places[d][code]);
      if (computed[codes[0]] === 0 || target < 0 || others.some((place) => place < 0)) continue;
      const remainder = dimension.kinds[codes[0]] === 'remainder';
      for (let outer = 0; outer < table.size; outer += block)
        for (let low = outer; low < outer + stride; low++) {
          const at = low + target * stride;
          if (given[at] === 1 || set.kinds[table.cells[at]] === CELL.excess) continue;
          const units = others.map((place) => local[low + place * stride]);
          const least = remainder ? units[0] - units[1] : Math.max(...units);
          local[at] = Math.max(values[table.cells[at]] > 0 ? 1 : 0, least);
        }
    }
  });
}
