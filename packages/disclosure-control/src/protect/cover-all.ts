import { coverCell, productWitnesses } from './cover.js';
import type { FindWitness } from './cover.js';
import { SLOTS } from './pattern.js';
import type { Pattern } from './pattern.js';
import type { Reserve } from './reserve.js';
import type { ProductSearch } from './search/product-search.js';
import { steppedWitnesses } from './stepped-witness.js';

/** Looks much further than usual. */
const PATIENT = { beam: 48, nodes: 4000 };
/** Looks at every move that only raises cells: the last resort, which succeeds wherever nothing is forced open. */
const LAST_RESORT = { beam: 64, nodes: 2000, raising: true };

/** What is tried to cover a cell, and what it may cost. */
export interface Means {
  readonly find: FindWitness;
  /** Slower, for cells that have no proof otherwise. */
  readonly escalate: FindWitness;
  /** Finds out that nothing can protect a cell, from what is plain (`known`) or with much work (`narrow`). Returns whether anything was gained. */
  readonly excuses: { readonly known: Excuse; readonly narrow: Excuse } | null;
  readonly reserve: Reserve;
  readonly progress: (done: number, of: number) => void;
}

type Excuse = (cell: number) => boolean;

/**
 * Covers every hidden cell that needs a width, and those that get hidden on the way. Large cells first: their moves are dear
 * whatever else is hidden, and make those of smaller ones cheap. Returns a cell that can't be covered, or -1.
 */
export function coverAll(pattern: Pattern, search: ProductSearch, means: Means): number {
  const { values } = pattern.problem;
  const queue: number[] = [];
  for (let cell = 0; cell < pattern.hidden.length; cell++) if (pattern.needs(cell)) queue.push(cell);
  queue.sort((a, b) => values[b] - values[a] || a - b);
  const cover = coverer(pattern, search, means);
  for (let i = 0; i < queue.length; i++) {
    if (i % 256 === 0) means.progress(i, queue.length);
    if (pattern.needs(queue[i]) && !cover(queue[i])) return queue[i];
    for (const fresh of pattern.takeNewlyHidden()) queue.push(fresh);
  }
  means.reserve.keepFrom(0);
  means.progress(queue.length, queue.length);
  return -1;
}

/** Tries everything for one cell, what is quick and hides no reserved cell first. */
function coverer(
  pattern: Pattern,
  search: ProductSearch,
  { find, escalate, excuses, reserve }: Means,
): (cell: number) => boolean {
  const patient = productWitnesses(pattern, search, PATIENT);
  const lastResort = productWitnesses(pattern, search, LAST_RESORT);
  const stepped = steppedWitnesses(pattern, search, LAST_RESORT);
  const quickly = (cell: number): boolean => {
    reserve.keepFrom(0);
    return coverCell(pattern, find, cell);
  };
  /** Gives up one group of reserved cells after the other until the cell can be covered. */
  const thoroughly = (cell: number): boolean => {
    for (let given = 0; given <= reserve.size; given++) {
      reserve.keepFrom(given);
      if (
        (given > 0 && coverAnew(pattern, find, cell)) ||
        coverAnew(pattern, patient, cell) ||
        coverAnew(pattern, escalate, cell)
      )
        return true;
    }
    return coverAnew(pattern, lastResort, cell) || coverAnew(pattern, stepped, cell);
  };
  /** Excuses whom there is no proof against, as far as the witnesses at hand show, and covers the cell against the others. */
  const excused = (cell: number, excuse: Excuse | undefined): boolean => {
    for (let turn = 0; turn < SLOTS; turn++) {
      reserve.release();
      if (excuse?.(cell) !== true) return false;
      if (!pattern.needs(cell) || quickly(cell)) return true;
    }
    return false;
  };
  return (cell) =>
    quickly(cell) ||
    excused(cell, excuses?.known) ||
    thoroughly(cell) ||
    quickly(cell) ||
    excused(cell, excuses?.narrow) ||
    thoroughly(cell);
}

/** Takes back a cell's witnesses and looks for others; if there are not enough, nothing stays hidden for them. */
function coverAnew(pattern: Pattern, find: FindWitness, cell: number): boolean {
  for (let s = cell * SLOTS; s < (cell + 1) * SLOTS; s++) pattern.release(s);
  return pattern.tentatively(() => coverCell(pattern, find, cell));
}
