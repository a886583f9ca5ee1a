import type { LinearSolver } from '../../solver/linear-solver.js';
import { relationsOf } from './relations.js';
import { coverAll } from '../cover-all.js';
import type { FindWitness } from '../cover.js';
import type { Pattern } from '../pattern.js';
import type { Random } from '../random.js';
import { tryReopen } from '../reopen.js';
import { Reserve } from '../reserve.js';
import type { Attempt } from '../reopen.js';
import type { ProductSearch } from '../search/product-search.js';
import { LinearWitnesses, reachFor } from './linear-witnesses.js';
import { PriceNoise } from './price-noise.js';

/** Milliseconds of a clock that never goes back. */
export type Clock = () => number;

export interface Improvement {
  readonly solver: LinearSolver;
  readonly random: Random;
  readonly clock: Clock;
  /** When to stop, on the same clock. */
  readonly deadline: number;
  readonly progress: (share: number, cost: number) => void;
}

/** In the first half of the time only cheaper patterns are accepted; after that search rounds start by accepting patterns that are dearer by about this share, and end accepting none. */
const HEAT = 0.002;
const ROUND_SECONDS = 15;

/**
 * Makes a pattern cheaper until the deadline: first builds one from linear programmes, then does without one hidden cell
 * after the other (large neighbourhood search with simulated annealing: Shaw 1998, Kirkpatrick et al. 1983).
 * The result is the cheapest pattern seen, each of them fully covered.
 */
export function improve(
  given: Pattern,
  search: (pattern: Pattern) => ProductSearch,
  fresh: () => Pattern,
  with_: Improvement,
): Pattern {
  const { clock, deadline, random } = with_;
  const { problem } = given;
  const relations = relationsOf(problem.set);
  const noise = new PriceNoise(random);
  const reach = reachFor(problem.set);
  const built = fresh();
  const builtSearch = search(built);
  const linear = new LinearWitnesses(built, builtSearch, relations, with_.solver, reach, noise);
  const start = clock();
  const timeSpent = (): number => Math.min(1, (clock() - start) / Math.max(1, deadline - start));
  const complete =
    coverAll(built, builtSearch, {
      find: inTime(linear.find, with_),
      escalate: () => null,
      excuses: null,
      reserve: new Reserve(built, []),
      progress: () => {
        with_.progress(timeSpent(), given.cost);
      },
    }) < 0;
  built.sweep();
  const pattern = complete && built.cost < given.cost ? built : given;
  const witnesses =
    pattern === built
      ? linear
      : new LinearWitnesses(pattern, search(pattern), relations, with_.solver, reach, noise);
  const find = inTime(witnesses.find, with_);
  let best = pattern.save();
  let heat = 0;
  let roundStart = clock();
  while (clock() < deadline) {
    const cell = chooseCell(pattern, random);
    if (cell < 0) break;
    const progress = Math.min(
      1,
      (clock() - roundStart) / Math.min(ROUND_SECONDS * 1000, Math.max(1, deadline - roundStart)),
    );
    const small = reach.cells >= problem.set.size;
    const slack = small ? -Math.log(random() + 1e-12) * best.cost * heat * (1 - progress) : 0;
    noise.shake(random() < 0.3);
    tryReopen(pattern, find, cell, attempt(pattern, random, slack));
    if (pattern.cost < best.cost - 1e-6) best = pattern.save();
    if (progress >= 1) {
      roundStart = clock();
      heat = roundStart - start > (deadline - start) / 2 ? HEAT : 0;
      pattern.restore(best);
    }
    with_.progress(timeSpent(), best.cost);
  }
  pattern.restore(best);
  return pattern;
}

/** Finds nothing any more once the time is up: what was begun is then given up. */
function inTime(find: FindWitness, { clock, deadline }: Improvement): FindWitness {
  return (cell, banned, below) => (clock() < deadline ? find(cell, banned, below) : null);
}

function attempt(pattern: Pattern, random: Random, slack: number): Attempt {
  const { values } = pattern.problem;
  const byValue = random() < 0.5;
  return {
    slack,
    forbid: random() < 0.7,
    order: (cells) => {
      if (byValue) cells.sort((a, b) => values[b] - values[a] || a - b);
      else
        for (let i = cells.length - 1; i > 0; i--) {
          const j = Math.floor(random() * (i + 1));
          [cells[i], cells[j]] = [cells[j], cells[i]];
        }
    },
  };
}

/** A hidden cell that no rule hides, dear ones more often; -1 if there is none. */
function chooseCell(pattern: Pattern, random: Random): number {
  const { problem, hidden } = pattern;
  const optional = (cell: number): boolean =>
    hidden[cell] === 1 && problem.fixed[cell] === 0 && problem.set.kinds[cell] === 0;
  let sum = 0;
  for (let cell = 0; cell < hidden.length; cell++) if (optional(cell)) sum += Math.sqrt(problem.cost[cell]);
  let left = random() * sum;
  let chosen = -1;
  for (let cell = 0; cell < hidden.length; cell++) {
    if (!optional(cell)) continue;
    chosen = cell;
    left -= Math.sqrt(problem.cost[cell]);
    if (left <= 0) break;
  }
  return chosen;
}
