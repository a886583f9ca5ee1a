import type { OtherRisks } from '../risks.js';
import type { LinearSolver } from '../solver/linear-solver.js';
import type { Witnesses } from '../witnesses.js';

/** Why cells must be hidden besides their values. All of it is as secret as the table. */
export interface CellRisks {
  /**
   * Cell → how many units contribute, where that is not its value: a cell of few is small whatever its value. Without this (at a gateway) values are
   * taken to be units.
   */
  readonly contributors?: Float64Array;
  /**
   * Cells that other rules than the count of units make unsafe (see `dominanceRisks`), as `protect` was told. Levels count from `base`; without it, an
   * interval must only be as wide as both together.
   */
  readonly risks?: OtherRisks;
  /** Cells that had to be hidden (`Policy.hidden`): they need the policy's width whatever their value. */
  readonly hidden?: readonly number[];
}

/** What an audit may use. */
export interface AuditOptions extends CellRisks {
  /**
   * A table that agrees with everything published. Insiders can only be tried with the true one. Otherwise it is found by the solver if left out.
   */
  readonly base?: Float64Array;
  /** Pairs of tables, as differences from `base`. They are checked, never believed. */
  readonly witnesses?: Witnesses;
  /** Cell → 1 if it was public before this release, which is then not to blame for it and what follows from it. */
  readonly earlier?: Uint8Array;
  /** Decides what no witness shows; without one such cells stay undecided. */
  readonly solver?: LinearSolver;
  /** Time for the solver. Default: 600. */
  readonly seconds?: number;
  /** Milliseconds of a monotonic clock. Default: `performance.now`. */
  readonly clock?: () => number;
  /** How many holes are listed. Default: 100. */
  readonly limit?: number;
}
