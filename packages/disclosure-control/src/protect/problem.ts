import type { ProtectionLevels } from '../risks.js';
import type { TableSet } from '../table/table-set.js';

/** What `protect` works on: one number per cell and property. */
export interface Problem {
  readonly set: TableSet;
  readonly values: Float64Array;
  /** How far a cell may fall when it is hidden (value − lowest possible value); -1 if it can't be hidden. */
  readonly room: Float64Array;
  /** The width that the feasible interval of a cell must have once it is hidden; 0 if none is asked for. */
  readonly width: Float64Array;
  /** Cells of which the interval must also reach so far below and above the value; the width is at least both together. */
  readonly levels: Map<number, ProtectionLevels>;
  /** Cells that are hidden whatever it costs: small ones, and those that a user or an earlier release hides. */
  readonly fixed: Uint8Array;
  /** What hiding a cell costs. */
  readonly cost: Float64Array;
  /** Of a cell of 1: which contributor it is (contributors are numbered from 0); -1 elsewhere and if insiders are not considered. */
  readonly owner: Int32Array;
  readonly owners: number;
  /** Cell → contributors who know it whatever is hidden, and need no proof that they don't. */
  readonly excused: Map<number, ReadonlySet<number>>;
  /** Cells that the public knows too well whatever is hidden. */
  readonly exposed: Set<number>;
}

const ANYWHERE: ProtectionLevels = { below: 0, above: 0 };

/** How the width of a cell must lie around its value. */
export function levelsOf({ levels }: Problem, cell: number): ProtectionLevels {
  return levels.get(cell) ?? ANYWHERE;
}

/** Whether two tables that differ from the true one by so much give a cell all that it needs. */
export function spans(problem: Problem, cell: number, first: number, second: number): boolean {
  if (Math.abs(first - second) < problem.width[cell]) return false;
  const { below, above } = levelsOf(problem, cell);
  return Math.min(first, second) <= -below && Math.max(first, second) >= above;
}
