import { rowCount, transposeRows } from '../../table/sparse-rows.js';
import type { SparseRows } from '../../table/sparse-rows.js';

/** By how much every cell of a region can rise and fall, at most; by its place in the region. */
export interface LocalBounds {
  readonly up: Float64Array;
  readonly down: Float64Array;
}

/** A relation is looked at so many times, on the average, before bounds are taken as they are. */
const VISITS = 20;

/**
 * Narrows bounds by relations: whatever a cell changes by, the others of each of its relations have to make up for (interval propagation). Every
 * change in whole numbers within the given bounds is within the narrower ones; mostly they show at once what a linear programme would
 * find out slowly: that there is none.
 */
export function narrowBounds(rows: SparseRows, { up, down }: LocalBounds): void {
  const byCell = transposeRows(rows, up.length);
  const count = rowCount(rows);
  const waits = new Uint8Array(count).fill(1);
  const waiting = Array.from({ length: count }, (_, row) => row);
  for (let next = 0; next < waiting.length && next < VISITS * count; next++) {
    const row = waiting[next];
    waits[row] = 0;
    narrowByRow(rows, row, up, down, (cell) => {
      for (let r = byCell.starts[cell]; r < byCell.starts[cell + 1]; r++) {
        const other = byCell.indices[r];
        if (waits[other] === 1) continue;
        waits[other] = 1;
        waiting.push(other);
      }
    });
  }
}

function narrowByRow(
  { starts, indices, coefficients }: SparseRows,
  row: number,
  up: Float64Array,
  down: Float64Array,
  narrowed: (cell: number) => void,
): void {
  // By how much the row's sum can rise and fall: the part that has a bound, and how many cells have none.
  let [rise, fall, endlessRises, endlessFalls] = [0, 0, 0, 0];
  for (let k = starts[row]; k < starts[row + 1]; k++) {
    const size = Math.abs(coefficients[k]);
    const [ups, downs] = coefficients[k] > 0 ? [up, down] : [down, up];
    const cell = indices[k];
    if (ups[cell] === Infinity) endlessRises++;
    else rise += size * ups[cell];
    if (downs[cell] === Infinity) endlessFalls++;
    else fall += size * downs[cell];
  }
  if (endlessRises > 1 && endlessFalls > 1) return;
  for (let k = starts[row]; k < starts[row + 1]; k++) {
    const size = Math.abs(coefficients[k]);
    const [ups, downs] = coefficients[k] > 0 ? [up, down] : [down, up];
    const cell = indices[k];
    const highest = Math.floor(ofOthers(fall, endlessFalls, size * downs[cell]) / size);
    const lowest = Math.floor(ofOthers(rise, endlessRises, size * ups[cell]) / size);
    if (highest >= ups[cell] && lowest >= downs[cell]) continue;
    ups[cell] = Math.min(ups[cell], highest);
    downs[cell] = Math.min(downs[cell], lowest);
    narrowed(cell);
  }
}

function ofOthers(sum: number, endless: number, own: number): number {
  if (own === Infinity) return endless > 1 ? Infinity : sum;
  return endless > 0 ? Infinity : sum - own;
}
