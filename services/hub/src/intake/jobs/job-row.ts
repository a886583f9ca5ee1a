import type { RecordKind, RowProblem } from '@veche/exchange/records';
import type { ImportFailure, ImportJob, ImportState } from '../intake.js';

/** A row of hub_private.import_job as PostgreSQL gives it. */
export interface JobRow {
  readonly id: string;
  readonly kind: RecordKind;
  readonly dry_run: boolean;
  readonly synthetic: boolean;
  readonly state: ImportState;
  readonly failure: ImportFailure | null;
  readonly account: string;
  readonly started_at: Date;
  readonly finished_at: Date | null;
  /** A bigint, which the driver gives as text. */
  readonly bytes: string;
  readonly rows_read: number;
  readonly rows_new: number;
  readonly rows_changed: number;
  readonly rows_unchanged: number;
  readonly rows_rejected: number;
  readonly records_removed: number;
  readonly problem_count: number;
  readonly problem_counts: ImportJob['problemCounts'];
  readonly problems: readonly RowProblem[];
}

/** The columns of {@link JobRow}. */
export const jobColumns = `id, kind, dry_run, synthetic, state, failure, account, started_at, finished_at, bytes, rows_read,
  rows_new, rows_changed, rows_unchanged, rows_rejected, records_removed, problem_count, problem_counts, problems`;

/** A job as it is kept. */
export function jobOf(row: JobRow, now: Date): ImportJob {
  const end = row.finished_at ?? now;
  return {
    job: row.id,
    kind: row.kind,
    dryRun: row.dry_run,
    synthetic: row.synthetic,
    state: row.state,
    failure: row.failure,
    account: row.account,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    progress: { rows: row.rows_read, bytes: Number(row.bytes) },
    rows: row.rows_read,
    new: row.rows_new,
    changed: row.rows_changed,
    unchanged: row.rows_unchanged,
    removed: row.records_removed,
    rejected: row.rows_rejected,
    problems: row.problems,
    problemCount: row.problem_count,
    problemCounts: row.problem_counts,
    seconds: Math.max(0, (end.getTime() - row.started_at.getTime()) / 1000),
  };
}
