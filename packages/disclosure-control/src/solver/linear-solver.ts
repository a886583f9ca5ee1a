/** A linear programme over columns with bounds: minimise cost · x subject to rows of `matrix` · x = `rhs`. */
export interface LinearProgramme {
  readonly columns: number;
  readonly cost: Float64Array;
  readonly lower: Float64Array;
  /** `Infinity` where a column has no upper bound. */
  readonly upper: Float64Array;
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly coefficients: Float64Array;
  readonly rhs: Float64Array;
  /** Whether all columns must be whole numbers. */
  readonly integer: boolean;
}

/** `optimal` and `infeasible` are proofs; `unknown` says nothing (a limit was reached). */
export type LinearOutcome =
  | { readonly status: 'optimal'; readonly x: Float64Array; readonly objective: number }
  | { readonly status: 'unbounded' }
  | { readonly status: 'infeasible' }
  | { readonly status: 'unknown' };

/** Solves one programme. Implementations must be deterministic for a given programme and an unlimited time. */
export interface LinearSolver {
  solve(programme: LinearProgramme, seconds: number): LinearOutcome;
}
