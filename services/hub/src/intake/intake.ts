import type { Locale, Period } from '@veche/domain';
import type {
  ColumnMapping,
  RecordField,
  RecordKind,
  RowProblem,
  TableFileErrorCode,
} from '@veche/exchange/records';

/** A file as it comes in: read once, never written anywhere. */
export interface TableSource {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Says at most which format it is; it is not kept, since file names name people. */
  readonly fileName: string;
}

/** How a file is to be read. */
export interface ReadOptions {
  readonly kind: RecordKind;
  /** Which column is which field. Default: what was saved for the kind, and what the headers themselves say. */
  readonly mapping?: ColumnMapping | undefined;
  /** Whether the rows are made up; they never meet real ones. */
  readonly synthetic: boolean;
  /** The half-year that the rows must be of. Default: any. */
  readonly period?: Period | undefined;
  /** The sheet of a workbook, by its name. Default: the first. */
  readonly sheet?: string | undefined;
}

export interface ImportOptions extends ReadOptions {
  /** True: everything is done and then undone. */
  readonly dryRun: boolean;
  /**
   * True: the file is all there is of its kind in `period`, which has to be given. Records of that kind that lie in the period whole and are not
   * in the file are removed: the only way to correct what makes a record the one it is, such as its date, where rows have no number of their own.
   * Default: false.
   */
  readonly replace?: boolean | undefined;
  /** Who asks; kept with the job. */
  readonly account: string;
  /** The job's id, where the caller wants to follow it from the start. Default: a new one. */
  readonly job?: string | undefined;
  /** Cancels the import; nothing is stored then. */
  readonly signal?: AbortSignal | undefined;
  /** Called once the job can be asked for. */
  readonly onStart?: ((job: string) => void) | undefined;
}

export interface RejectedRowsOptions extends ReadOptions {
  /** The language in which the file says what is wrong. */
  readonly language: Locale;
  /** The dry run of the same file. */
  readonly checked?: string | undefined;
}

/** What a file is, before anything is imported. It never holds a value of a cell. */
export interface Inspection {
  readonly format: string;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly sheets: readonly string[];
  /** As Excel counts rows, from 1. */
  readonly headerRow: number;
  /** Rows below the header, as far as was looked. */
  readonly rowsSeen: number;
  readonly columns: readonly InspectedColumn[];
}

export interface InspectedColumn {
  /** From 0. */
  readonly index: number;
  readonly header: string;
  /** What the column holds; IGNORE where it is to be left out; null where that is not known. */
  readonly field: RecordField | 'IGNORE' | null;
  /** Whether the saved mapping says so. */
  readonly saved: boolean;
}

/**
 * RUNNING, then one of: CHECKED (a dry run that found no error), STORED, REFUSED (the file has errors; nothing was stored), CANCELLED, and FAILED
 * (something other than the file was at fault; nothing was stored).
 */
export type ImportState = 'RUNNING' | 'CHECKED' | 'STORED' | 'REFUSED' | 'FAILED' | 'CANCELLED';

/**
 * Why nothing was stored where that is not for the rows' sake: INTERRUPTED when the hub ended before the import did; the code of a file that is
 * no table (the state is REFUSED then); or of the refusal that the caller got.
 */
export type ImportFailure =
  'INTERRUPTED' | 'DISK_FULL' | 'DATABASE_LOST' | 'UPLOAD_BROKEN' | 'UNEXPECTED' | TableFileErrorCode;

/** How an import went. Counts are of records of the file. */
export interface ImportReport {
  readonly job: string;
  readonly kind: RecordKind;
  readonly dryRun: boolean;
  readonly synthetic: boolean;
  readonly state: ImportState;
  readonly failure: ImportFailure | null;
  /** Rows read below the header, blank ones not counted. */
  readonly rows: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Records that are kept and not in the file, and go; 0 unless the file replaces its period. */
  readonly removed: number;
  /** Rows with at least one error. */
  readonly rejected: number;
  /** The first 1,000, in the order of rows. */
  readonly problems: readonly RowProblem[];
  readonly problemCount: number;
  readonly problemCounts: readonly { readonly code: string; readonly count: number }[];
  readonly seconds: number;
}

/** An import, running or done. */
export interface ImportJob extends ImportReport {
  readonly account: string;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  /** What has been read so far. */
  readonly progress: { readonly rows: number; readonly bytes: number };
}

/** A page of a list, newest first. */
export interface JobPage {
  readonly jobs: readonly ImportJob[];
  /** What to ask for next; null at the end. */
  readonly next: string | null;
}

/** How many records the hub holds. For the network's own staff only. */
export interface RecordCount {
  readonly kind: RecordKind;
  /** The half-year that the record's first day lies in. */
  readonly period: Period;
  readonly synthetic: boolean;
  readonly records: number;
}

/**
 * What comes into a hub: files with a row for each person and service. A raw person key never leaves this room: it becomes a pseudonym before
 * anything is stored, logged or said.
 *
 * Methods throw {@link HubRefusal} for what the caller can mend.
 */
export interface Intake {
  /** @throws HubRefusal where it is no table. */
  inspect(
    source: TableSource,
    options: { kind: RecordKind; sheet?: string | undefined },
  ): Promise<Inspection>;
  /**
   * Imports a file as a whole or not at all; a file with errors gives a report with state REFUSED.
   *
   * @throws HubRefusal IMPORT_RUNNING while another import stores; MAPPING_… and the codes of files that are no table.
   */
  importFile(source: TableSource, options: ImportOptions): Promise<ImportJob>;
  /**
   * The rejected rows of a file as CSV to mend, piece by piece; nothing is kept. `checked` is the dry run of the same file, which knows what only
   * the whole file shows: one person with two birth years.
   */
  rejectedRows(source: TableSource, options: RejectedRowsOptions): AsyncIterable<string>;
  job(id: string): Promise<ImportJob | null>;
  /** At most 100 at a time. */
  jobs(page: { first: number; after?: string | undefined }): Promise<JobPage>;
  /** Null where there is no such job; one that has ended stays as it is. */
  cancel(id: string): Promise<ImportJob | null>;
  mapping(kind: RecordKind): Promise<ColumnMapping | null>;
  saveMapping(kind: RecordKind, mapping: ColumnMapping, account: string): Promise<ColumnMapping>;
  counts(): Promise<readonly RecordCount[]>;
  /** Deletes every record of one person, real or made up. It changes nothing that was published, and says nothing of it. */
  deletePerson(key: string, account: string): Promise<{ records: number }>;
  /** Deletes the records that the network's policy lets it keep no longer; none where it has no such policy. */
  applyRetention(now: Date): Promise<{ records: number }>;
}
