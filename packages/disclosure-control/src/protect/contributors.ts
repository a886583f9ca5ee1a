import { CELL } from '../table/table-set.js';
import type { TableSet } from '../table/table-set.js';

/** Which contributor stands behind each cell of 1. */
export interface Contributors {
  /** Cell → contributor, -1 where the value is not 1. */
  readonly owner: Int32Array;
  readonly count: number;
}

/**
 * A unit that is alone in a cell is alone in every part of it that has a 1: these cells are one person's, who knows them all.
 */
export function contributorsOf(set: TableSet, values: Float64Array): Contributors {
  const up = new Int32Array(set.size).fill(-1);
  for (let cell = 0; cell < set.size; cell++)
    if (values[cell] === 1 && set.kinds[cell] !== CELL.excess) up[cell] = cell;
  const find = (cell: number): number => {
    while (up[cell] !== cell) {
      up[cell] = up[up[cell]];
      cell = up[cell];
    }
    return cell;
  };
  for (const table of set.tables)
    set.dimensions.forEach((dimension, d) => {
      const { starts, indices, coefficients } = dimension.equations;
      const stride = table.strides[d];
      const block = stride * table.codes[d].length;
      for (let r = 0; r + 1 < starts.length; r++) {
        const codes = indices.subarray(starts[r], starts[r + 1]);
        const places = Int32Array.from(codes, (code) => table.places[d][code]);
        if (places.some((place) => place < 0) || codes.some((code) => dimension.kinds[code] === 'excess'))
          continue;
        const whole = places[coefficients.subarray(starts[r], starts[r + 1]).indexOf(1)] * stride;
        for (let outer = 0; outer < table.size; outer += block)
          for (let low = outer; low < outer + stride; low++) {
            const top = table.cells[low + whole];
            if (up[top] < 0) continue;
            for (const place of places) {
              const cell = table.cells[low + place * stride];
              if (up[cell] >= 0) up[find(cell)] = find(top);
            }
          }
      }
    });
  const owner = new Int32Array(set.size).fill(-1);
  let count = 0;
  // A remainder of 1 by itself is nobody's inner cell; it is known to who is alone in its whole.
  const listed = new Uint8Array(set.size);
  for (let cell = 0; cell < set.size; cell++)
    if (up[cell] >= 0 && set.kinds[cell] === CELL.listed) listed[find(cell)] = 1;
  for (let cell = 0; cell < set.size; cell++)
    if (up[cell] === cell && listed[cell] === 1) owner[cell] = count++;
  for (let cell = 0; cell < set.size; cell++) if (up[cell] >= 0) owner[cell] = owner[find(cell)];
  return { owner, count };
}
