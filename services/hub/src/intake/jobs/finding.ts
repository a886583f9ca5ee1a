import type { RowProblem } from '@veche/exchange/records';

/** What an import has found out about its file so far. */
export interface Finding {
  readonly rows: number;
  readonly bytes: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly rejected: number;
  readonly problems: readonly RowProblem[];
  readonly problemCount: number;
  readonly problemCounts: readonly { readonly code: string; readonly count: number }[];
  /** The problems that only the whole file shows, for the file of rejected rows. */
  readonly wholeFileProblems: readonly RowProblem[];
}

/** Of a file of which nothing is known. */
export const nothingFound: Finding = {
  rows: 0,
  bytes: 0,
  new: 0,
  changed: 0,
  unchanged: 0,
  removed: 0,
  rejected: 0,
  problems: [],
  problemCount: 0,
  problemCounts: [],
  wholeFileProblems: [],
};
