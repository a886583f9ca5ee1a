import type { ProtectionLevels } from '../risks.js';
import type { FindWitness } from './cover.js';
import type { Pattern } from './pattern.js';
import { levelsOf } from './problem.js';
import type { Move } from './search/move.js';
import type { Banned, ProductSearch, SearchEffort } from './search/product-search.js';

/**
 * Witnesses for a total that must reach further down than any one of its inner cells can fall: one move up, and as many moves down, one after
 * the other, as it takes.
 */
export function steppedWitnesses(pattern: Pattern, search: ProductSearch, effort: SearchEffort): FindWitness {
  const { problem, hidden } = pattern;
  /** The cheapest move that lets the cell fall and rise so far. */
  const moveBy = (cell: number, levels: ProtectionLevels, banned: Banned): Move | null => {
    const asked = problem.levels.get(cell);
    problem.levels.set(cell, levels);
    const move = search.cheapest(cell, levels.below + levels.above, banned, Infinity, effort);
    if (asked) problem.levels.set(cell, asked);
    else problem.levels.delete(cell);
    return move;
  };
  return (cell, banned, below) => {
    const { below: depth } = levelsOf(problem, cell);
    if (depth === 0) return null;
    const rise = moveBy(cell, { below: 0, above: problem.width[cell] - depth }, banned);
    const fall =
      rise && inSteps(problem.room, depth, (step) => moveBy(cell, { below: step, above: 0 }, banned));
    if (!fall) return null;
    const first = new Map(Array.from(fall.keys(), (c) => [c, 0]));
    rise.cells.forEach((c, k) => first.set(c, rise.coefficients[k] * rise.up));
    const cells = [...first.keys()];
    const cost = cells.reduce((sum, c) => sum + (hidden[c] === 0 ? problem.cost[c] : 0), 0);
    if (cost >= below) return null;
    return {
      cost,
      take: () => {
        pattern.add(
          cells,
          cells.map((c) => first.get(c) ?? 0),
          cells.map((c) => fall.get(c) ?? 0),
        );
      },
    };
  };
}

/** What falling by `depth` changes in all, in steps as long as can be found; null if there are none left. Rooms are as before afterwards. */
function inSteps(
  room: Float64Array,
  depth: number,
  find: (step: number) => Move | null,
): ReadonlyMap<number, number> | null {
  const change = new Map<number, number>();
  let left = depth;
  for (let step = depth; left > 0 && step > 0;) {
    const move = find(Math.min(step, left));
    if (!move) {
      step = Math.floor(step / 2);
      continue;
    }
    left -= move.down;
    move.cells.forEach((cell, k) => {
      const by = -move.coefficients[k] * move.down;
      change.set(cell, (change.get(cell) ?? 0) + by);
      room[cell] += by;
    });
  }
  for (const [cell, by] of change) room[cell] -= by;
  return left === 0 ? change : null;
}
