import { transposeRows } from '../../table/sparse-rows.js';
import type { SparseRows } from '../../table/sparse-rows.js';
import type { TableSet } from '../../table/table-set.js';

/** Every relation between cells (sum of coefficient × value = 0), and for each cell the relations that it is in. */
export interface Relations {
  readonly rows: SparseRows;
  readonly byCell: SparseRows;
}

/** Writes out the equations of every dimension at every combination of the other dimensions' codes. */
export function relationsOf(set: TableSet): Relations {
  let rowTotal = 0;
  let entryTotal = 0;
  forEachRelation(set, (size) => {
    rowTotal++;
    entryTotal += size;
  });
  const starts = new Int32Array(rowTotal + 1);
  const indices = new Int32Array(entryTotal);
  const coefficients = new Int32Array(entryTotal);
  let row = 0;
  let at = 0;
  forEachRelation(set, (size, cell, coefficient) => {
    for (let k = 0; k < size; k++) {
      indices[at] = cell(k);
      coefficients[at++] = coefficient(k);
    }
    starts[++row] = at;
  });
  const rows = { starts, indices, coefficients };
  return { rows, byCell: transposeRows(rows, set.size) };
}

type Visit = (size: number, cell: (k: number) => number, coefficient: (k: number) => number) => void;

function forEachRelation(set: TableSet, visit: Visit): void {
  for (const table of set.tables)
    set.dimensions.forEach((dimension, d) => {
      const { starts, indices, coefficients } = dimension.equations;
      const stride = table.strides[d];
      const block = stride * table.codes[d].length;
      for (let r = 0; r + 1 < starts.length; r++) {
        const shifts: number[] = [];
        for (let k = starts[r]; k < starts[r + 1]; k++) shifts.push(table.places[d][indices[k]]);
        if (shifts.some((place) => place < 0)) continue;
        for (let outer = 0; outer < table.size; outer += block)
          for (let low = outer; low < outer + stride; low++) {
            // A relation whose cells all live in an earlier table was seen there.
            let own = false;
            for (const place of shifts) if (table.cells[low + place * stride] >= table.first) own = true;
            if (!own) continue;
            visit(
              shifts.length,
              (k) => table.cells[low + shifts[k] * stride],
              (k) => coefficients[starts[r] + k],
            );
          }
      }
    });
}
