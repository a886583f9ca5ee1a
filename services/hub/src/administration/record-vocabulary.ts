import type { DimensionCode, LocalizedText, Locale } from '@veche/domain';
import type { RecordField, RecordKind, RowProblem } from '../intake/records-of-file.js';

export type { RecordField, RecordKind, RowProblem };

export type ColumnField = RecordField | 'IGNORE';

export const recordKindCodes = ['SERVICE', 'REHAB_ENTRY', 'REHAB_EXIT', 'PREVENTION', 'TRAINING'] as const;

export const recordFields = [
  'person',
  'family',
  'recordId',
  'date',
  'locality',
  'provider',
  'project',
  'service',
  'targetGroups',
  'sex',
  'birthYear',
  'ageBand',
  'firstTime',
  'exit',
  'level',
  'attendances',
  'drug',
  'sector',
] as const;

export interface RecordFieldDefinition {
  readonly field: RecordField;
  readonly required: boolean;
  readonly names: readonly LocalizedText[];
  readonly codeList: DimensionCode | null;
}

export interface RecordKindDefinition {
  readonly kind: RecordKind;
  readonly names: readonly LocalizedText[];
  readonly fields: readonly RecordFieldDefinition[];
  readonly indicators: readonly string[];
}

export const recordKinds: readonly RecordKindDefinition[] = [];

/** A problem in the words of a language. */
export function textOfProblem(problem: RowProblem, _locale: Locale): string {
  return problem.code;
}
