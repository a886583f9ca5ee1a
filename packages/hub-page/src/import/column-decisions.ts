import type { RecordKindInfo } from '../hub/records.js';
import type { ColumnChoice } from './import-state.js';

/** What stands between the choices of columns and the check. */
export interface ColumnDecisions {
  /** Needed fields that no column holds. */
  readonly missing: readonly string[];
  /** Fields that more than one column holds. */
  readonly twice: readonly string[];
  /** How many columns are not decided. */
  readonly undecided: number;
}

/** A half-year chosen for the whole file stands in for a column of dates. */
export function columnDecisions(
  kind: RecordKindInfo,
  choices: readonly ColumnChoice[],
  period: string | null,
): ColumnDecisions {
  const held = (field: string): number => choices.filter((choice) => choice === field).length;
  return {
    missing: kind.fields
      .filter(
        ({ field, required }) => required && held(field) === 0 && !(field === 'date' && period !== null),
      )
      .map(({ field }) => field),
    twice: kind.fields.map(({ field }) => field).filter((field) => held(field) > 1),
    undecided: choices.filter((choice) => choice === null).length,
  };
}
