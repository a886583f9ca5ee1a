import { coverCell, productWitnesses } from './cover.js';
import type { FindWitness } from './cover.js';
import { SLOTS } from './pattern.js';
import type { Pattern } from './pattern.js';
import type { ProductSearch } from './search/product-search.js';

/** Looks much further than usual. */
const PATIENT = { beam: 48, nodes: 4000 };
/** Looks at every move that only raises cells: the last resort, which succeeds wherever nothing is forced open. */
const LAST_RESORT = { beam: 64, nodes: 2000, raising: true };

/**
 * Covers every hidden cell that needs a width, and those that get hidden on the way. Where `find` has nothing, slower
 * searches follow, `escalate` among them; `excuse` may find that there is nothing to protect. Large cells first: their moves are
 * dear whatever else is hidden, and make those of smaller ones cheap. Returns a cell that can't be covered, or -1.
 */
export function coverAll(
  pattern: Pattern,
  search: ProductSearch,
  find: FindWitness,
  escalate: FindWitness,
  excuse: (cell: number) => boolean,
  progress: (done: number, of: number) => void,
): number {
  const { values } = pattern.problem;
  const queue: number[] = [];
  for (let cell = 0; cell < pattern.hidden.length; cell++) if (pattern.needs(cell)) queue.push(cell);
  queue.sort((a, b) => values[b] - values[a] || a - b);
  for (let i = 0; i < queue.length; i++) {
    const cell = queue[i];
    if (i % 256 === 0) progress(i, queue.length);
    const covered =
      coverCell(pattern, find, cell) ||
      coverAnew(pattern, productWitnesses(pattern, search, PATIENT), cell) ||
      coverAnew(pattern, escalate, cell) ||
      coverAnew(pattern, productWitnesses(pattern, search, LAST_RESORT), cell) ||
      coverExcused(pattern, find, excuse, cell);
    if (!covered) return cell;
    for (const fresh of pattern.takeNewlyHidden()) queue.push(fresh);
  }
  progress(queue.length, queue.length);
  return -1;
}

/** Covers a cell against those that it can be covered against. */
function coverExcused(
  pattern: Pattern,
  find: FindWitness,
  excuse: (cell: number) => boolean,
  cell: number,
): boolean {
  for (let turn = 0; turn < SLOTS && excuse(cell); turn++)
    if (!pattern.needs(cell) || coverCell(pattern, find, cell)) return true;
  return false;
}

/** Takes back a cell's witnesses and looks for others. */
function coverAnew(pattern: Pattern, find: FindWitness, cell: number): boolean {
  for (let s = cell * SLOTS; s < (cell + 1) * SLOTS; s++) pattern.release(s);
  return coverCell(pattern, find, cell);
}
