import { DisclosureError } from '../errors.js';
import { CELL, nameOf } from './table-set.js';
import type { TableSet } from './table-set.js';

/** What every value must be; `protect` and `audit` reckon in whole numbers. */
export const WHOLE_NUMBERS =
  'Values are whole numbers from 0 to 2^53 - 1: give amounts (money, hours) in whole units small enough, such as cents or minutes';

/**
 * Checks that these can be the values of a table set: one per cell, whole numbers, none below 0 that is no difference, and every relation
 * holds. Throws `DisclosureError` for the first cell that can't be right. Linear in the cells.
 */
export function checkValues(set: TableSet, values: Float64Array): void {
  if (values.length !== set.size)
    throw new DisclosureError(
      'INVALID_COUNT',
      `There are ${values.length} values for ${set.size} cells. Give one per cell, as fillCounts returns them.`,
      'values',
    );
  for (let cell = 0; cell < set.size; cell++)
    if (!Number.isSafeInteger(values[cell]) || (values[cell] < 0 && set.kinds[cell] !== CELL.difference))
      throw new DisclosureError(
        'INVALID_COUNT',
        `Cell ${nameOf(set, cell)} has the value ${values[cell]}. ${WHOLE_NUMBERS}.`,
        nameOf(set, cell),
      );
  for (const table of set.tables)
    set.dimensions.forEach(({ equations }, d) => {
      const places = table.places[d];
      const stride = table.strides[d];
      const block = stride * table.codes[d].length;
      for (let r = 0; r + 1 < equations.starts.length; r++) {
        const [from, to] = [equations.starts[r], equations.starts[r + 1]];
        const shifts = equations.indices.subarray(from, to).map((code) => places[code] * stride);
        if (shifts.some((shift) => shift < 0)) continue;
        const coefficients = equations.coefficients.subarray(from, to);
        for (let outer = 0; outer < table.size; outer += block)
          for (let low = outer; low < outer + stride; low++) {
            let sum = 0;
            for (let k = 0; k < shifts.length; k++)
              sum += coefficients[k] * values[table.cells[low + shifts[k]]];
            if (sum !== 0) refuseSum(set, values, table.cells[low + shifts[0]], sum * coefficients[0]);
          }
      }
    });
}

function refuseSum(set: TableSet, values: Float64Array, cell: number, excess: number): never {
  throw new DisclosureError(
    'TOTAL_DOES_NOT_ADD_UP',
    `Cell ${nameOf(set, cell)} has the value ${values[cell]}, but what it is computed from makes ${values[cell] - excess}. Correct one of them; fillCounts adds up by itself.`,
    nameOf(set, cell),
  );
}
