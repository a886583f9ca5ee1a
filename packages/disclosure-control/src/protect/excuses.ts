import type { Baseline } from './baseline.js';
import type { LinearWitnesses } from './improve/linear-witnesses.js';
import type { Pattern } from './pattern.js';
import { RULE } from './pose-problem.js';
import type { PosedProblem } from './pose-problem.js';
import { spans } from './problem.js';
import type { ProtectionLevels } from '../risks.js';

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
  const most = (owner: number): ProtectionLevels | null => {
    if (linear === null || openIsToBlame(problem, linear, cell, owner)) return null;
    return linear.widest(cell, owner);
  };
  if (blocked === null) {
    const found = baseline.isPublic(cell) ? NO_ROOM : most(-1);
    if (!found) return false;
    if (!spans(problem, cell, found.above, -found.below)) problem.exposed.add(cell);
    needNoMore(problem, cell, found);
    return true;
  }
  let gained = false;
  for (const owner of blocked) {
    const found = baseline.isKnownTo(owner, cell) ? NO_ROOM : most(owner);
    if (!found) continue;
    gained = true;
    if (spans(problem, cell, found.above, -found.below)) continue;
    problem.excused.set(cell, new Set([...(problem.excused.get(cell) ?? []), owner]));
  }
  return gained;
}

/** Whether more could be had if no cell had to be open, as far as is known: that is no excuse, but a reason to refuse. */
function openIsToBlame(problem: PosedProblem, linear: LinearWitnesses, cell: number, owner: number): boolean {
  const { open, room, values, policy } = problem;
  if (!open.includes(1)) return false;
  const found = linear.reach(cell, owner);
  open.forEach((is, other) => {
    if (is === 1) room[other] = values[other] - policy.lowest(other);
  });
  const most = linear.reach(cell, owner);
  open.forEach((is, other) => {
    if (is === 1) room[other] = -1;
  });
  if (!found || !most) return true;
  return most.below > found.below || most.above > found.above;
}

const NO_ROOM: ProtectionLevels = { below: 0, above: 0 };

/** Asks no more for a cell than what can be had. */
function needNoMore(problem: PosedProblem, cell: number, { below, above }: ProtectionLevels): void {
  problem.width[cell] = Math.min(problem.width[cell], below + above);
  const levels = problem.levels.get(cell);
  if (levels)
    problem.levels.set(cell, {
      below: Math.min(levels.below, below),
      above: Math.min(levels.above, above),
    });
}
