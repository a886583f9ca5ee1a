import type { RecordKind, RowProblem } from '@veche/exchange/records';
import type { ClientBase, Pool } from 'pg';
import type { ImportFailure, ImportJob, ImportState, JobPage } from '../intake.js';
import { badJobId } from '../intake-refusals.js';
import type { Finding } from './finding.js';
import { cursorOf, readCursor } from './job-cursor.js';
import { jobColumns, jobOf, type JobRow } from './job-row.js';

/** What is known of a job when it starts. */
export interface NewJob {
  readonly id: string;
  readonly kind: RecordKind;
  readonly dryRun: boolean;
  readonly synthetic: boolean;
  readonly account: string;
}

/** How a job ended. */
export interface JobEnd {
  readonly state: Exclude<ImportState, 'RUNNING'>;
  readonly failure: ImportFailure | null;
  readonly finding: Finding;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu;

const largestPage = 100;

const insertion = `insert into hub_private.import_job (id, kind, dry_run, synthetic, state, account, started_at, bytes,
    rows_read, rows_new, rows_changed, rows_unchanged, rows_rejected, problem_count, problem_counts, problems, whole_file_problems)
  values ($1, $2, $3, $4, 'RUNNING', $5, now(), 0, 0, 0, 0, 0, 0, 0, '[]', '[]', '[]')
  on conflict do nothing`;

const ending = `update hub_private.import_job
  set state = $2, failure = $3, finished_at = clock_timestamp(), bytes = $4, rows_read = $5, rows_new = $6, rows_changed = $7,
    rows_unchanged = $8, rows_rejected = $9, problem_count = $10, problem_counts = $11, problems = $12, whole_file_problems = $13,
    records_removed = $14
  where id = $1 and state = 'RUNNING'`;

/** @throws HubRefusal BAD_JOB_ID where the id is none, or not new */
export async function startJob(pool: Pool, job: NewJob): Promise<void> {
  if (!uuid.test(job.id)) throw badJobId();
  const { rowCount } = await pool.query(insertion, [
    job.id,
    job.kind,
    job.dryRun,
    job.synthetic,
    job.account,
  ]);
  if (rowCount !== 1) throw badJobId();
}

/** Whether this ended the job: false where it had ended already. Within the transaction of its records, both are kept or neither is. */
export async function endJob(client: ClientBase | Pool, id: string, end: JobEnd): Promise<boolean> {
  const { finding } = end;
  const { rowCount } = await client.query(ending, [
    ...[
      id,
      end.state,
      end.failure,
      finding.bytes,
      finding.rows,
      finding.new,
      finding.changed,
      finding.unchanged,
    ],
    ...[finding.rejected, finding.problemCount, JSON.stringify(finding.problemCounts)],
    ...[JSON.stringify(finding.problems), JSON.stringify(finding.wholeFileProblems), finding.removed],
  ]);
  return rowCount === 1;
}

/** Jobs that nobody runs any more stored nothing, for a job and its records are kept together. */
export async function endInterruptedJobs(pool: Pool): Promise<number> {
  const { rowCount } = await pool.query(
    `update hub_private.import_job set state = 'FAILED', failure = 'INTERRUPTED', finished_at = now() where state = 'RUNNING'`,
  );
  return rowCount ?? 0;
}

export async function readJob(pool: Pool, id: string): Promise<ImportJob | null> {
  if (!uuid.test(id)) return null;
  const { rows } = await pool.query<JobRow>(
    `select ${jobColumns} from hub_private.import_job where id = $1`,
    [id],
  );
  return rows[0] ? jobOf(rows[0], new Date()) : null;
}

/** The problems of a job that only its whole file showed. */
export async function readWholeFileProblems(pool: Pool, id: string): Promise<readonly RowProblem[]> {
  if (!uuid.test(id)) return [];
  const { rows } = await pool.query<{ problems: RowProblem[] }>(
    'select whole_file_problems as problems from hub_private.import_job where id = $1',
    [id],
  );
  return rows[0]?.problems ?? [];
}

/** @throws HubRefusal BAD_CURSOR */
export async function readJobs(
  pool: Pool,
  { first, after }: { first: number; after?: string | undefined },
): Promise<JobPage> {
  const size = Math.min(Math.max(Math.trunc(first), 1), largestPage);
  const from = after === undefined ? null : readCursor(after);
  const { rows } = await pool.query<JobRow & { cursor: string }>(
    `select ${jobColumns}, started_at::text as cursor from hub_private.import_job
      ${from === null ? '' : 'where (started_at, id) < ($2::timestamptz, $3::uuid)'}
      order by started_at desc, id desc limit $1`,
    [size + 1, ...(from ?? [])],
  );
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  const now = new Date();
  return {
    jobs: shown.map((row) => jobOf(row, now)),
    next: last !== undefined && rows.length > size ? cursorOf(last.cursor, last.id) : null,
  };
}
