import { checkCell, invalid } from '../check-options.js';
import { DisclosureError } from '../errors.js';
import type { OtherRisks, ProtectionLevels } from '../risks.js';
import { checkPolicy } from '../policy.js';
import type { CheckedPolicy, Policy } from '../policy.js';
import { CELL, nameOf } from '../table/table-set.js';
import type { TableSet } from '../table/table-set.js';
import { contributorsOf } from './contributors.js';
import type { Problem } from './problem.js';
import { seededRandom } from './random.js';

/** Why a cell must be hidden (the numbers in `PosedProblem.rules`). */
export const RULE = { none: 0, small: 1, dominance: 2, forced: 3, earlier: 4, change: 5 } as const;

export interface PosedProblem extends Problem {
  readonly policy: CheckedPolicy;
  readonly rules: Uint8Array;
  /** Cells that the policy keeps open. */
  readonly open: Uint8Array;
  /** Cells that are kept open as long as others will do, the most important group last. */
  readonly kept: readonly Int32Array[];
  readonly facts?: PublicFacts;
}

/** What the public knows already and will go on knowing. */
export interface PublicFacts {
  /** Cell → 1 if its value is public. */
  readonly published: Uint8Array;
  /** Cell → 1 if it was suppressed and must stay so. */
  readonly suppressed: Uint8Array;
  /** Cell → 1 if it differs from what was published before by too little to be published. */
  readonly changed?: Uint8Array;
  /** Differences that everybody knows to be 0. */
  readonly unchanged?: Uint8Array;
}

/** What else is known about the cells. */
export interface Circumstances {
  /** Cells that other rules than the count of units make unsafe (see `dominanceRisks`). */
  readonly risks?: OtherRisks;
  /** What earlier releases made public or suppressed. */
  readonly facts?: PublicFacts;
  /** Cell → how many units contribute to it, where that is not its value. */
  readonly contributors?: Float64Array;
}

/** Turns values and a policy into rooms, widths, costs and contributors. */
export function poseProblem(
  set: TableSet,
  values: Float64Array,
  policy: Policy,
  { risks = { cells: new Map(), counts: true }, facts, contributors = values }: Circumstances = {},
): PosedProblem {
  const checked = checkPolicy(policy, set.size);
  const { size, kinds } = set;
  const room = new Float64Array(size);
  const width = new Float64Array(size);
  const fixed = new Uint8Array(size);
  const rules = new Uint8Array(size);
  const cost = new Float64Array(size);
  const random = seededRandom(checked.seed);
  for (let cell = 0; cell < size; cell++) {
    const value = values[cell];
    const units = contributors[cell];
    const lowest = checked.lowest(cell);
    cost[cell] = costOf(checked, value, cell) + random() * 1e-3;
    const t = checked.threshold(cell);
    const w = checked.width(cell);
    if (kinds[cell] === CELL.listed) {
      room[cell] = value >= lowest ? value - lowest : -1;
      if (risks.counts && value >= lowest && units <= t) rules[cell] = RULE.small;
      if (risks.counts && value >= lowest && (units <= t || value < t + w)) width[cell] = w;
    } else if (kinds[cell] === CELL.difference) {
      // A change may have been any number.
      cost[cell] = 0;
      room[cell] = facts?.unchanged?.[cell] === 1 ? -1 : Infinity;
      if (value !== 0 && Math.min(Math.abs(value), Math.abs(units)) <= t) width[cell] = w;
    } else {
      cost[cell] = 0;
      room[cell] = value;
      if (risks.counts && kinds[cell] === CELL.unlisted && value >= lowest && units <= t) width[cell] = w;
    }
  }
  const levels = new Map<number, ProtectionLevels>();
  for (const [cell, { below, above }] of risks.cells) {
    checkCell('risks', cell, size);
    checkLevels(set, cell, below, above);
    if (rules[cell] === RULE.none) rules[cell] = RULE.dominance;
    const fall = Math.min(below, Math.max(0, room[cell]));
    levels.set(cell, { below: fall, above });
    width[cell] = Math.max(width[cell], fall + above);
  }
  for (const cell of policy.hidden ?? []) {
    checkCell('hidden', cell, size);
    checkCanHide(set, cell, room, facts);
    // A zero that others give away stays hidden if that is what somebody wants.
    if (rules[cell] === RULE.none || values[cell] === 0) rules[cell] = RULE.forced;
    width[cell] = Math.max(width[cell], checked.width(cell));
  }
  if (facts) applyFacts(facts, rules, room, width);
  const open = openCells(set, policy, rules, room);
  for (let cell = 0; cell < size; cell++) fixed[cell] = rules[cell] === RULE.none ? 0 : 1;
  const { owner, count } =
    checked.insiders && risks.counts
      ? contributorsOf(set, contributors)
      : { owner: new Int32Array(size).fill(-1), count: 0 };
  return {
    set,
    values,
    room,
    width,
    levels,
    fixed,
    cost,
    owner,
    owners: count,
    excused: new Map(),
    exposed: new Set(),
    policy: checked,
    rules,
    open,
    kept: (policy.keep ?? []).map((cells) => keptCells(set, cells)),
    ...(facts ? { facts } : {}),
  };
}

/** What is public can't be hidden any more, what was suppressed must stay so. */
function applyFacts(facts: PublicFacts, rules: Uint8Array, room: Float64Array, width: Float64Array): void {
  for (let cell = 0; cell < rules.length; cell++) {
    if (facts.published[cell] === 1) {
      rules[cell] = RULE.none;
      room[cell] = -1;
      width[cell] = 0;
    } else if (rules[cell] !== RULE.none || room[cell] < 0) continue;
    else if (facts.suppressed[cell] === 1) rules[cell] = RULE.earlier;
    else if (facts.changed?.[cell] === 1) rules[cell] = RULE.change;
  }
}

function costOf(policy: CheckedPolicy, value: number, cell: number): number {
  if (policy.cost === 'value') return value + 1e-3;
  return policy.cost === 'count' ? 1 : policy.cost[cell];
}

/** What is known anyway can't be hidden. */
function checkCanHide(set: TableSet, cell: number, room: Float64Array, facts?: PublicFacts): void {
  const name = nameOf(set, cell);
  if (facts?.published[cell] === 1)
    throw invalid(
      name,
      `Cell ${name} is to be hidden, but was published before. Take it off the list of cells that must be hidden.`,
    );
  if (room[cell] < 0)
    throw invalid(
      name,
      `Cell ${name} is to be hidden, but is 0, and zeros are published. Protect zeros, or take it off the list of cells that must be hidden.`,
    );
}

/** Witnesses are packed as 32-bit numbers; half of that leaves room for what a change of one cell does to others. */
const LARGEST_WIDTH = 2 ** 30;

function checkLevels(set: TableSet, cell: number, below: number, above: number): void {
  if (!Number.isInteger(below) || !Number.isInteger(above) || below < 0 || above < 0)
    throw new DisclosureError(
      'INVALID_POLICY',
      `Cell ${nameOf(set, cell)} is to be uncertain by ${below} below and ${above} above its value. Give whole numbers from 0 up.`,
      'risks',
    );
  if (below + above > LARGEST_WIDTH)
    throw new DisclosureError(
      'INVALID_POLICY',
      `Cell ${nameOf(set, cell)} is to be uncertain by ${below + above}; at most ${LARGEST_WIDTH} is possible. Give the values in a larger unit.`,
      'risks',
    );
}

/** Why a cell that a rule hides can't be open. */
const UNSAFE = new Map<number, string>([
  [RULE.forced, 'is also to be hidden'],
  [RULE.earlier, 'was suppressed before'],
  [RULE.change, 'differs by too little from what was published before'],
]);

/** Marks forced-open cells, which then have no room; a cell that a rule hides can't be one. */
function openCells(set: TableSet, policy: Policy, rules: Uint8Array, room: Float64Array): Uint8Array {
  const open = new Uint8Array(set.size);
  for (const cell of policy.open ?? []) {
    checkCell('open', cell, set.size);
    const name = nameOf(set, cell);
    if (rules[cell] !== RULE.none)
      throw new DisclosureError(
        'FORCED_OPEN_UNSAFE',
        `Cell ${name} is to be published, but ${UNSAFE.get(rules[cell]) ?? 'is unsafe by itself'}. Take it off the list of cells that must be open.`,
        name,
      );
    // What is public anyway need not be kept open.
    if (room[cell] < 0) continue;
    open[cell] = 1;
    room[cell] = -1;
  }
  return open;
}

function keptCells(set: TableSet, cells: Iterable<number>): Int32Array {
  return Int32Array.from(cells, (cell) => {
    checkCell('keep', cell, set.size);
    return cell;
  });
}
