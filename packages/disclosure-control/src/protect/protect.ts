import type { Policy } from '../policy.js';
import type { LinearSolver } from '../solver/linear-solver.js';
import { checkValues } from '../table/check-values.js';
import type { TableSet } from '../table/table-set.js';
import { Baseline } from './baseline.js';
import { coverAll } from './cover-all.js';
import { knownWitness, productWitnesses } from './cover.js';
import type { FindWitness } from './cover.js';
import type { Witnesses } from '../witnesses.js';
import { excuse, openKnownZeros } from './excuses.js';
import { improve } from './improve/improve.js';
import { LinearWitnesses, NEAR, reachFor } from './improve/linear-witnesses.js';
import { PriceNoise } from './improve/price-noise.js';
import { relationsOf } from './improve/relations.js';
import { Pattern } from './pattern.js';
import { doWithoutDearest, polish } from './polish.js';
import { poseProblem } from './pose-problem.js';
import type { Circumstances, PosedProblem } from './pose-problem.js';
import { seededRandom } from './random.js';
import { refuse } from './refuse.js';
import { Reserve } from './reserve.js';
import { resultOf } from './result.js';
import type { Protection } from './result.js';
import { ProductSearch } from './search/product-search.js';

/** How much is spent on a cheaper pattern, and who is told about it. */
export interface ProtectOptions extends Circumstances {
  /** Seconds to spend in all, with a solver; without either the first safe pattern is polished and returned. */
  readonly seconds?: number;
  readonly solver?: LinearSolver;
  /** Milliseconds of a monotonic clock. Default: `performance.now`. */
  readonly clock?: () => number;
  /** Witnesses that may still hold, from before: they are tried first where they do. */
  readonly candidates?: Witnesses;
  /** Called now and then with the step, how much of it is done (0 to 1) and what the pattern costs so far. */
  readonly progress?: (step: 'cover' | 'polish' | 'improve', done: number, cost: number) => void;
}

const EFFORT = { beam: 6, nodes: 200 };
/** Up to this many cells, linear programmes help with the whole first pattern; in larger tables where moves are dear or have no answer. */
const LINEAR_UP_TO = 2500;
/** How many cells' programmes the first pattern may take: about a second's work. */
const PROGRAMMES = 400;
/** How many in larger sets of several tables, whose totals moves alone give away too easily; each looks at more cells. */
const RESCUES = 300;
/** How many of the dearest cells are tried to do without by linear programmes, and how many of those they may take. */
const DEAREST = { cells: 12, programmes: 80 };
/** Cells looked at while polishing, over all attempts: each attempt looks at every cell about once. */
const POLISH_CELLS = 1e7;

/**
 * Decides which cells may be published (complementary cell suppression). Every hidden cell that can be small keeps a feasible
 * interval of the policy's width, for the public and for every contributor of a 1; the result carries the proof.
 * Throws `INVALID_COUNT` or `TOTAL_DOES_NOT_ADD_UP` for values that are no table, `FORCED_OPEN_UNSAFE` if cells that must be published leave no safe
 * pattern, `NOT_PROVED` if none was found although nothing must be; never returns a partly protected one.
 */
export function protect(
  set: TableSet,
  values: Float64Array,
  policy: Policy,
  options: ProtectOptions = {},
): Protection {
  const clock = options.clock ?? ((): number => performance.now());
  const start = clock();
  checkValues(set, values);
  const problem = poseProblem(set, values, policy, options);
  const baseline = new Baseline(problem);
  openKnownZeros(problem, baseline);
  const searches = new Map<Pattern, ProductSearch>();
  const searchOf = (pattern: Pattern): ProductSearch => {
    const search = searches.get(pattern) ?? new ProductSearch(problem, pattern.hidden);
    searches.set(pattern, search);
    return search;
  };
  let pattern = new Pattern(problem);
  const search = searchOf(pattern);
  if (options.candidates) pattern.offer(options.candidates);
  const { solver, seconds } = options;
  const products = productWitnesses(pattern, search, EFFORT);
  const linear = solver ? linearWitnesses(pattern, search, solver, options.candidates !== undefined) : null;
  const uncovered = coverAll(pattern, search, {
    find: finderFor(pattern, products, linear, options.candidates !== undefined),
    escalate: linear?.findThoroughly ?? products,
    excuses: {
      known: (cell) => excuse(pattern, problem, baseline, null, cell),
      narrow: (cell) => excuse(pattern, problem, baseline, linear, cell),
    },
    reserve: new Reserve(pattern, problem.kept),
    progress: (done, of) => {
      options.progress?.('cover', done / Math.max(1, of), pattern.cost);
    },
  });
  if (uncovered >= 0) refuse(problem, uncovered);
  options.progress?.('polish', 0, pattern.cost);
  polish(pattern, search, Math.floor(POLISH_CELLS / set.size));
  // Where linear programmes had no part in the pattern, the time is for the many moves of a large table.
  if (linear && !options.candidates && (set.size <= LINEAR_UP_TO || set.tables.length > 1)) {
    linear.programmes = DEAREST.programmes;
    doWithoutDearest(pattern, linear.findRescued, DEAREST.cells);
  }
  if (solver && seconds !== undefined) {
    pattern = improve(pattern, searchOf, () => new Pattern(problem), {
      solver,
      clock,
      deadline: start + seconds * 1000,
      random: seededRandom(`${problem.policy.seed}/improve`),
      progress: (done, cost) => options.progress?.('improve', done, cost),
    });
  }
  assertCovered(pattern, problem);
  return resultOf(pattern, problem);
}

/** Linear programmes around the dearest cells, so many that they take well under a second. */
function linearWitnesses(
  pattern: Pattern,
  search: ProductSearch,
  solver: LinearSolver,
  near: boolean,
): LinearWitnesses {
  const { set } = pattern.problem;
  const linear = new LinearWitnesses(
    pattern,
    search,
    relationsOf(set),
    solver,
    near ? NEAR : reachFor(set),
    new PriceNoise(seededRandom('prices')),
  );
  linear.programmes = set.size <= LINEAR_UP_TO ? PROGRAMMES : RESCUES;
  return linear;
}

/** How the first pattern is looked for. */
function finderFor(
  pattern: Pattern,
  products: FindWitness,
  linear: LinearWitnesses | null,
  remember: boolean,
): FindWitness {
  if (!remember) return freshFinder(pattern.problem.set, products, linear);
  const find = linear?.find ?? products;
  return (cell, banned, below) => {
    const known = knownWitness(pattern, cell, banned, below);
    if (known?.cost === 0) return known;
    return find(cell, banned, known?.cost ?? below) ?? known;
  };
}

function freshFinder(set: TableSet, products: FindWitness, linear: LinearWitnesses | null): FindWitness {
  if (!linear) return products;
  if (set.size <= LINEAR_UP_TO) return linear.find;
  return set.tables.length > 1 ? linear.findRescued : products;
}

/** The last line of defence: nothing is returned that is not fully covered. */
function assertCovered(pattern: Pattern, problem: PosedProblem): void {
  for (let cell = 0; cell < problem.set.size; cell++) {
    if (problem.fixed[cell] === 1 && pattern.hidden[cell] === 0) refuse(problem, cell);
    if (pattern.needs(cell) && !pattern.isCovered(cell)) refuse(problem, cell);
  }
}
