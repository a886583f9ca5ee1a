import { rowCount } from '../../table/sparse-rows.js';
import type { SparseRows } from '../../table/sparse-rows.js';

/** By how much every cell of a region can rise and fall, at most; by its place in the region. */
export interface LocalBounds {
  readonly up: Float64Array;
  readonly down: Float64Array;
}

/** A relation is looked at so many times, on the average, before bounds are taken as they are. Mostly three are enough. */
const VISITS = 8;

/**
 * Narrows bounds by relations: whatever a cell changes by, the others of each of its relations have to make up for (interval propagation). Every
 * change in whole numbers within the given bounds is within the narrower ones; mostly they show at once what a linear programme would
 * find out slowly: that there is none for the first cell; then no more is found out. `byCell` is `rows` transposed.
 */
export function narrowBounds(rows: SparseRows, byCell: SparseRows, { up, down }: LocalBounds): void {
  const { starts, indices, coefficients } = rows;
  const count = rowCount(rows);
  // Outermost first: what holds a region together from outside is felt inwards.
  const waiting = new Int32Array(count).map((_, row) => count - 1 - row);
  const waits = new Uint8Array(count).fill(1);
  const enqueue = (cell: number): void => {
    for (let r = byCell.starts[cell]; r < byCell.starts[cell + 1]; r++) {
      const row = byCell.indices[r];
      if (waits[row] === 1) continue;
      waits[row] = 1;
      waiting[last++ % count] = row;
    }
  };
  let last = count;
  for (let next = 0; next < last && next < VISITS * count; next++) {
    const row = waiting[next % count];
    waits[row] = 0;
    // By how much the row's sum can rise and fall: the part that has a bound, and how many cells have none.
    let rise = 0;
    let fall = 0;
    let endlessRises = 0;
    let endlessFalls = 0;
    for (let k = starts[row]; k < starts[row + 1]; k++) {
      const size = coefficients[k];
      const cell = indices[k];
      const more = size > 0 ? size * up[cell] : -size * down[cell];
      const less = size > 0 ? size * down[cell] : -size * up[cell];
      if (more === Infinity) endlessRises++;
      else rise += more;
      if (less === Infinity) endlessFalls++;
      else fall += less;
    }
    if (endlessRises > 1 && endlessFalls > 1) continue;
    for (let k = starts[row]; k < starts[row + 1]; k++) {
      const size = coefficients[k];
      const cell = indices[k];
      const more = size > 0 ? size * up[cell] : -size * down[cell];
      const less = size > 0 ? size * down[cell] : -size * up[cell];
      const othersFall = ofOthers(fall, endlessFalls, less);
      const othersRise = ofOthers(rise, endlessRises, more);
      if (othersFall >= more && othersRise >= less) continue;
      if (size > 0) {
        up[cell] = Math.min(up[cell], Math.floor(othersFall / size));
        down[cell] = Math.min(down[cell], Math.floor(othersRise / size));
      } else {
        down[cell] = Math.min(down[cell], Math.floor(othersFall / -size));
        up[cell] = Math.min(up[cell], Math.floor(othersRise / -size));
      }
      if (cell === 0 && up[0] + down[0] === 0) return;
      enqueue(cell);
    }
  }
}

/** What is left of a sum without one of its terms. */
function ofOthers(sum: number, endless: number, own: number): number {
  if (own === Infinity) return endless > 1 ? Infinity : sum;
  return endless > 0 ? Infinity : sum - own;
}
