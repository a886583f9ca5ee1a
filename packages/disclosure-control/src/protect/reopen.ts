import { coverCell } from './cover.js';
import type { FindWitness } from './cover.js';
import { SLOTS } from './pattern.js';
import type { Pattern } from './pattern.js';

/** How a cell is done without. */
export interface Attempt {
  /** Puts the cells whose proofs are taken back in the order in which they are covered anew. */
  readonly order: (cells: number[]) => void;
  /** By how much the pattern may become dearer. */
  readonly slack: number;
  /** Whether the cell must be open afterwards, or may be hidden again. */
  readonly forbid: boolean;
}

/** Cells whose proof touches `cell`. */
export function relyingOn(pattern: Pattern, cell: number): number[] {
  const { store, slots } = pattern;
  const relying = new Set<number>();
  for (let entry = store.newest(cell); entry >= 0; entry = store.older(entry)) {
    const witness = store.witnessOf(entry);
    if (store.uses[witness] === 0) continue;
    for (let k = store.start(witness); k < store.end(witness); k++) {
      const other = store.cells[k];
      for (let s = other * SLOTS; s < (other + 1) * SLOTS; s++) if (slots[s] === witness) relying.add(other);
    }
  }
  return [...relying].sort((a, b) => a - b);
}

/**
 * Tries to do without one hidden cell: takes back the proofs that use it and finds others for the cells that relied on them.
 * Keeps the new pattern if it costs no more than the old one and the slack, restores the old one otherwise.
 */
export function tryReopen(pattern: Pattern, find: FindWitness, cell: number, attempt: Attempt): boolean {
  const { problem } = pattern;
  const target = pattern.cost + attempt.slack + 1e-9;
  const queue = relyingOn(pattern, cell);
  return pattern.attempt(() => {
    const room = problem.room[cell];
    for (const c of queue) for (let s = c * SLOTS; s < (c + 1) * SLOTS; s++) pattern.release(s);
    pattern.sweep();
    if (attempt.forbid) problem.room[cell] = -1;
    attempt.order(queue);
    let ok = true;
    for (let i = 0; i < queue.length && ok; i++) {
      if (!pattern.needs(queue[i])) continue;
      const left = target - pattern.cost;
      ok = left >= 0 && coverCell(pattern, find, queue[i], left);
      for (const fresh of pattern.takeNewlyHidden()) queue.push(fresh);
    }
    problem.room[cell] = room;
    if (ok) pattern.sweep();
    return ok && pattern.cost <= target;
  });
}
