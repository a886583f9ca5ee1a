import { RULE } from '../protect/pose-problem.js';
import { protect } from '../protect/protect.js';
import type { RandomProblem } from './random-table.testing.js';

/** An engine as a test sees it: which cells it hides. */
export type Engine = (problem: RandomProblem) => Float64Array;

/** Published values with only these cells hidden. */
function publishAllBut({ set, values }: RandomProblem, isHidden: (cell: number) => boolean): Float64Array {
  return values.map((value, cell) => (set.kinds[cell] !== 0 || isHidden(cell) ? Number.NaN : value));
}

/** Engines with one deliberate mistake each. Every one must be caught on some random table. */
export const BROKEN_ENGINES: Readonly<Record<string, Engine>> = {
  'hides only small cells': (problem) =>
    publishAllBut(problem, (cell) => problem.values[cell] >= 1 && problem.values[cell] <= problem.threshold),
  'opens one small cell': (problem) => {
    const { published, rules } = protect(problem.set, problem.values, problem);
    const first = rules.indexOf(RULE.small);
    return published.map((value, cell) => (cell === first ? problem.values[cell] : value));
  },
  'opens its cheapest secondary cell again': (problem) => {
    const { published, rules } = protect(problem.set, problem.values, problem);
    const broken = published.slice();
    let cheapest = -1;
    for (let cell = 0; cell < broken.length; cell++)
      if (
        Number.isNaN(broken[cell]) &&
        problem.set.kinds[cell] === 0 &&
        rules[cell] === 0 &&
        (cheapest < 0 || problem.values[cell] < problem.values[cheapest])
      )
        cheapest = cell;
    if (cheapest >= 0) broken[cheapest] = problem.values[cheapest];
    return broken;
  },
  'is content with any width': (problem) =>
    protect(problem.set, problem.values, { ...problem, width: 1 }).published,
  'forgets insiders': (problem) =>
    protect(problem.set, problem.values, { ...problem, insiders: false }).published,
  'takes the threshold to be one less': (problem) =>
    protect(problem.set, problem.values, { ...problem, threshold: Math.max(1, problem.threshold - 1) })
      .published,
};
