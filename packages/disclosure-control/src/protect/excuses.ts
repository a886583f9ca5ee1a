import type { Baseline } from './baseline.js';
import type { LinearWitnesses } from './improve/linear-witnesses.js';
import type { Pattern } from './pattern.js';
import { RULE } from './pose-problem.js';
import type { PosedProblem } from './pose-problem.js';

/**
 * Zeros that are to be protected but lie in a published zero are public, so they are published. Those that were suppressed before, or that
 * somebody wants hidden, stay so.
 */
export function openKnownZeros(problem: PosedProblem, baseline: Baseline): void {
  const { set, values, room, width, rules, fixed, policy } = problem;
  if (!room.some((r, cell) => r < 0 && problem.open[cell] === 0)) return;
  for (let cell = 0; cell < set.size; cell++) {
    if (values[cell] !== 0 || room[cell] < 0 || policy.lowest(cell) > 0 || width[cell] === 0) continue;
    if (!baseline.isPublic(cell)) continue;
    width[cell] = 0;
    if (set.kinds[cell] !== 0 || rules[cell] === RULE.forced || problem.facts?.suppressed[cell] === 1)
      continue;
    rules[cell] = 0;
    fixed[cell] = 0;
    room[cell] = -1;
  }
}

/**
 * Does without proofs that nothing could give: of a cell that the public or a contributor knows too well whatever is hidden. What uncertainty there is
 * is kept: the cells that it rests on stay hidden. Returns whether anything was gained.
 */
export function excuse(
  pattern: Pattern,
  problem: PosedProblem,
  baseline: Baseline,
  linear: LinearWitnesses | null,
  cell: number,
): boolean {
  const blocked = pattern.blocked(cell);
  // What cells that must be open leave too little room for is no excuse, but a reason to refuse.
  const most = (owner: number): number =>
    linear === null || problem.open.includes(1) ? -1 : linear.widest(cell, owner);
  if (blocked === null) {
    const width = baseline.isPublic(cell) ? 0 : most(-1);
    if (width < 0) return false;
    if (width < problem.width[cell]) problem.exposed.add(cell);
    problem.width[cell] = Math.min(problem.width[cell], width);
    return true;
  }
  let gained = false;
  for (const owner of blocked) {
    const width = baseline.isKnownTo(owner, cell) ? 0 : most(owner);
    if (width < 0) continue;
    gained = true;
    if (width >= problem.width[cell]) continue;
    problem.excused.set(cell, new Set([...(problem.excused.get(cell) ?? []), owner]));
  }
  return gained;
}
