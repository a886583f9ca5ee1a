/** The kinds of rows that a hub knows. */
export const recordKinds = ['SERVICE', 'REHAB_ENTRY', 'REHAB_EXIT', 'PREVENTION', 'TRAINING'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** A kind as the hub describes it in the language asked. */
export interface RecordKindInfo {
  readonly kind: RecordKind;
  readonly name: string;
  readonly fields: readonly RecordFieldInfo[];
  readonly indicators: readonly string[];
}

export interface RecordFieldInfo {
  readonly field: string;
  readonly name: string;
  readonly required: boolean;
  /** The codes that it takes; null where it takes none. */
  readonly codes: readonly { readonly code: string; readonly name: string }[] | null;
}

/** What a file is, before anything is imported. */
export interface Inspection {
  readonly format: string;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly sheets: readonly string[];
  readonly headerRow: number;
  readonly rowsSeen: number;
  readonly columns: readonly InspectedColumn[];
}

export interface InspectedColumn {
  readonly index: number;
  readonly header: string;
  /** A field of the kind, IGNORE where it is left out, null where the hub doesn't know. */
  readonly field: string | null;
  /** Whether the network's saved choice says so. */
  readonly saved: boolean;
}

/** Which column holds what, as the hub takes it. */
export interface ColumnMapping {
  readonly columns: readonly { readonly header: string; readonly field: string | null }[];
}

/** How a file is to be read. */
export interface ReadChoice {
  readonly kind: RecordKind;
  readonly mapping: ColumnMapping;
  readonly period: string | null;
  /** The file is all there is of the period. */
  readonly replace: boolean;
  readonly sheet: string | null;
  readonly synthetic: boolean;
}

export interface RowProblem {
  /** As Excel counts rows. */
  readonly row: number;
  /** Letter and header, `D · Пол`; null where it is the whole row. */
  readonly column: string | null;
  readonly field: string | null;
  readonly code: string;
  readonly severity: 'ERROR' | 'WARNING';
  /** Null where it could be personal. */
  readonly value: string | null;
  readonly expected: readonly string[];
  /** The problem in words, in the language asked. */
  readonly text: string;
}

export type ImportState = 'RUNNING' | 'CHECKED' | 'STORED' | 'REFUSED' | 'FAILED' | 'CANCELLED';

/** A file that is being checked or brought in, or was. */
export interface ImportJob {
  readonly id: string;
  readonly kind: RecordKind;
  readonly dryRun: boolean;
  readonly synthetic: boolean;
  readonly state: ImportState;
  /** Why it FAILED. */
  readonly failure: 'INTERRUPTED' | 'DISK_FULL' | 'DATABASE_LOST' | 'UNEXPECTED' | null;
  readonly account: string;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly rows: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Records that are not in a file which is all there is of its half-year. */
  readonly removed: number;
  /** Rows with an error. */
  readonly rejected: number;
  readonly problemCount: number;
  readonly progress: { readonly rows: number; readonly bytes: number };
}

/** A job with what is wrong in the file: at most the first 1,000 problems, in the order of rows. */
export interface ImportReport extends ImportJob {
  readonly problems: readonly RowProblem[];
  readonly problemCounts: readonly { readonly code: string; readonly count: number }[];
}

/** How many records of a kind the hub holds for a half-year. */
export interface RecordCount {
  readonly kind: RecordKind;
  readonly period: string;
  readonly synthetic: boolean;
  readonly records: number;
}
