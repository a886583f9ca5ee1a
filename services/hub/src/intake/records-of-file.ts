/** What the reader of files says, while it is being written: its place is `@veche/exchange/records`. */
export type RecordKind = 'SERVICE' | 'REHAB_ENTRY' | 'REHAB_EXIT' | 'PREVENTION' | 'TRAINING';

export type RecordField =
  | 'person'
  | 'family'
  | 'recordId'
  | 'date'
  | 'locality'
  | 'provider'
  | 'project'
  | 'service'
  | 'targetGroups'
  | 'sex'
  | 'birthYear'
  | 'ageBand'
  | 'firstTime'
  | 'exit'
  | 'level'
  | 'attendances'
  | 'drug'
  | 'sector';

export interface ColumnMapping {
  readonly columns: readonly { readonly header: string; readonly field: RecordField | 'IGNORE' | null }[];
}

export interface RowProblem {
  readonly row: number;
  readonly column: string | null;
  readonly field: RecordField | null;
  readonly code: string;
  readonly severity: 'ERROR' | 'WARNING';
  readonly value: string | null;
  readonly expected: readonly string[];
}

export interface ServiceRecord {
  readonly row: number;
  readonly kind: RecordKind;
  readonly key: Buffer;
  readonly content: Buffer;
  readonly person: Buffer | null;
  readonly family: Buffer | null;
  readonly start: string;
  readonly end: string;
  readonly locality: string | null;
  readonly provider: string | null;
  readonly project: string | null;
  readonly service: string | null;
  readonly targetGroups: readonly string[];
  readonly sex: string | null;
  readonly birthYear: number | null;
  readonly ageBand: string | null;
  readonly firstTime: boolean | null;
  readonly exit: string | null;
  readonly level: string | null;
  readonly attendances: number | null;
  readonly drug: string | null;
  readonly sector: string | null;
}
