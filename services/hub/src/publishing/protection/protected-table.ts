import type { HiddenBecause } from '../publications.js';

/** A cell with what became of it. True figures: for the network's own staff and the ledger alone. */
export interface ProtectedCell {
  /** A code per dimension of the table; `_T` for the total. */
  readonly codes: readonly string[];
  readonly value: number;
  readonly contributors: number;
  readonly hidden: boolean;
  readonly why: HiddenBecause | null;
}

/** Every cell of a table, also those that are zero. */
export interface ProtectedTable {
  readonly indicator: string;
  readonly dimensions: readonly string[];
  readonly threshold: number;
  readonly zeros: 'PUBLISHED' | 'PROTECTED';
  readonly cells: readonly ProtectedCell[];
}

/** What makes two cells of one table the same. */
export function cellKey(codes: readonly string[]): string {
  return codes.join(' ');
}
