import type { TableSet } from '../table/table-set.js';

/** What `protect` works on: one number per cell and property. */
export interface Problem {
  readonly set: TableSet;
  readonly values: Float64Array;
  /** How far a cell may fall when it is hidden (value − lowest possible value); -1 if it can't be hidden. */
  readonly room: Float64Array;
  /** The width that the feasible interval of a cell must have once it is hidden; 0 if none is asked for. */
  readonly width: Float64Array;
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
