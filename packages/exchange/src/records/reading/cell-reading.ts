import type { PersonalKind } from '../problems/row-problem.js';
import type { ProblemCode } from '../problems/problem-code.js';

/** What is wrong with a cell, wherever it stands. */
export interface CellFault {
  readonly code: ProblemCode;
  readonly severity: 'ERROR' | 'WARNING';
  readonly value: string | null;
  readonly length: number;
  readonly expected: readonly string[];
  readonly personalKind?: PersonalKind;
}

/** What a cell says: its value and the value's share in the keys of records, or what is wrong with it. A blank cell says nothing. */
export interface CellReading<T> {
  readonly value: T | null;
  readonly mark: Buffer | null;
  readonly fault: CellFault | null;
}

/** The reading of a blank cell. */
export const blankReading = { value: null, mark: null, fault: null } as const;

/** Text that is shown only as its length. */
export function hiddenFault(code: ProblemCode, cell: string, expected: readonly string[] = []): CellFault {
  return { code, severity: 'ERROR', value: null, length: cell.trim().length, expected };
}
