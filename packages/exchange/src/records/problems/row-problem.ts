import type { RecordField } from '../kinds/record-field.js';
import type { ProblemCode } from './problem-code.js';

/** What personal data a cell seems to hold. */
export const personalKinds = ['NAME', 'PHONE', 'EMAIL', 'PASSPORT', 'SNILS', 'JMBG', 'ADDRESS'] as const;

/** What personal data a cell seems to hold: {@link personalKinds}. */
export type PersonalKind = (typeof personalKinds)[number];

/** Something wrong in one place of a table. It never holds what could belong to a person. */
export interface RowProblem {
  /** The row as Excel shows it, from 1. */
  readonly row: number;
  /** The column's letter and header, such as `D · Пол`; null where the whole row or table is meant. */
  readonly column: string | null;
  readonly field: RecordField | null;
  readonly code: ProblemCode;
  /** A row with an error gives no record; a warning lets it pass. */
  readonly severity: 'ERROR' | 'WARNING';
  /** What stands there, where that cannot be personal: short numbers, dates, what is nearly a known name. Else null. */
  readonly value: string | null;
  /** How many characters stand there where `value` is null for safety's sake. */
  readonly length?: number;
  /** What would be right: at most 12 examples. */
  readonly expected: readonly string[];
  readonly personalKind?: PersonalKind;
}
