import { knownWitness, productWitnesses } from './cover.js';
import type { FindWitness } from './cover.js';
import type { Pattern } from './pattern.js';
import { tryReopen } from './reopen.js';
import type { ProductSearch } from './search/product-search.js';

const EFFORT = { beam: 6, nodes: 120 };

/**
 * Goes once through the hidden cells that no rule hides, dearest first, and tries to do without each, by moves alone.
 * `attempts` bounds the work by a count, not a time, so that the result is the same on every machine.
 */
export function polish(pattern: Pattern, search: ProductSearch, attempts: number): void {
  const products = productWitnesses(pattern, search, EFFORT);
  const find: FindWitness = (cell, banned, below) => {
    const known = knownWitness(pattern, cell, banned, below);
    if (known?.cost === 0) return known;
    return products(cell, banned, known?.cost ?? below) ?? known;
  };
  doWithoutDearest(pattern, find, attempts);
}

/** Tries to do without each of the dearest cells that are hidden and that no rule hides. */
export function doWithoutDearest(pattern: Pattern, find: FindWitness, attempts: number): void {
  const { problem } = pattern;
  pattern.sweep();
  const cells: number[] = [];
  for (let cell = 0; cell < pattern.hidden.length; cell++)
    if (pattern.hidden[cell] === 1 && problem.fixed[cell] === 0 && problem.set.kinds[cell] === 0)
      cells.push(cell);
  cells.sort((a, b) => problem.cost[b] - problem.cost[a] || a - b);
  const order = (queue: number[]): void => {
    queue.sort((a, b) => problem.values[b] - problem.values[a] || a - b);
  };
  for (const cell of cells.slice(0, attempts))
    if (pattern.hidden[cell] === 1) tryReopen(pattern, find, cell, { order, slack: 0, forbid: true });
}
