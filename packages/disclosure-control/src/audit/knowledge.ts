import type { PublicPolicy } from '../policy.js';
import type { OtherRisks } from '../risks.js';
import { CELL } from '../table/table-set.js';
import type { TableSet } from '../table/table-set.js';
import type { Attacker } from './attacker.js';

/** Everything an attacker knows about each cell before thinking. */
export interface Knowledge {
  readonly set: TableSet;
  /** Cell → its value, NaN where it is not known. */
  readonly known: Float64Array;
  /** Cell → the least value possible. */
  readonly lowest: Float64Array;
  /** Cell → values up to this are small. */
  readonly small: Float64Array;
  /** Cell → the width its interval must have if it can be small. */
  readonly width: Float64Array;
  /** Cell → 1 if it matters whether it can be small. */
  readonly relevant: Uint8Array;
  /** Cells whose interval must reach so far below and above their value, whatever that is. */
  readonly levels: OtherRisks['cells'];
  /** The values that levels count from, if they are known: otherwise any value within the interval will do. */
  readonly truth?: Float64Array;
}

/** Puts together what the attacker is told and what they know of their own. */
export function knowledgeOf(
  set: TableSet,
  published: Float64Array,
  policy: PublicPolicy,
  attacker: Attacker,
): Knowledge {
  const known = published.slice();
  const lowest = new Float64Array(set.size);
  const small = new Float64Array(set.size);
  const width = new Float64Array(set.size);
  const relevant = new Uint8Array(set.size);
  for (let cell = 0; cell < set.size; cell++) {
    const listed = set.kinds[cell] === CELL.listed;
    const own = attacker.kind === 'provider' ? attacker.contributions[cell] : 0;
    const t = thresholdOf(policy, cell);
    lowest[cell] =
      set.kinds[cell] === CELL.difference ? -Infinity : Math.max(listed ? floorOf(policy, cell) : 0, own);
    small[cell] = t + own;
    width[cell] = policy.width ?? t;
    relevant[cell] = set.kinds[cell] === CELL.excess ? 0 : 1;
  }
  if (attacker.kind === 'holder') for (const [cell, value] of attacker.cells) known[cell] = value;
  return { set, known, lowest, small, width, relevant, levels: new Map() };
}

/** T of one cell. */
export function thresholdOf({ threshold }: PublicPolicy, cell: number): number {
  return typeof threshold === 'number' ? threshold : threshold[cell];
}

/** The least value of a listed cell that is hidden: 1 where zeros are published. */
export function floorOf({ zeros }: PublicPolicy, cell: number): number {
  return (zeros instanceof Uint8Array ? zeros[cell] === 1 : zeros === 'protect') ? 0 : 1;
}

/** Cells of few units are small whatever their value, so that no interval is too far up to matter. */
export function knowSmall(knowledge: Knowledge, units: Float64Array, policy: PublicPolicy): void {
  const { set, small } = knowledge;
  for (let cell = 0; cell < set.size; cell++)
    if (units[cell] !== 0 && Math.abs(units[cell]) <= thresholdOf(policy, cell)) small[cell] = Infinity;
}

/** What is known where cells need levels of their own; if values count no units, small ones are no risk, and only changes of them keep the policy's width. */
export function knowRisks(
  knowledge: Knowledge,
  { cells, counts }: OtherRisks,
  truth: Float64Array | undefined,
): Knowledge {
  const { set } = knowledge;
  const isCount = (cell: number): boolean => counts || set.kinds[cell] === CELL.difference;
  const small = knowledge.small.map((s, cell) => (cells.has(cell) ? Infinity : s));
  const width = knowledge.width.map((w, cell) => (isCount(cell) ? w : 0));
  const relevant = knowledge.relevant.map((r, cell) => (isCount(cell) || cells.has(cell) ? r : 0));
  return { ...knowledge, small, width, relevant, levels: cells, ...(truth ? { truth } : {}) };
}

/** Cells that had to be hidden need the policy's width whatever they are. */
export function knowHidden(
  { small, width, relevant }: Knowledge,
  hidden: readonly number[],
  policy: PublicPolicy,
): void {
  for (const cell of hidden) {
    small[cell] = Infinity;
    width[cell] = Math.max(width[cell], policy.width ?? thresholdOf(policy, cell));
    relevant[cell] = 1;
  }
}
