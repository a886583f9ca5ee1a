import type { Pool } from 'pg';
import type { ImportJob, JobPage } from '../intake.js';
import { readJob, readJobs } from './job-store.js';
import type { RunningImport, RunningImports } from './running-imports.js';

/** A job with how far it is just now. */
export async function liveJob(pool: Pool, running: RunningImports, id: string): Promise<ImportJob | null> {
  const before = running.get(id);
  const job = await readJob(pool, id);
  return job && withProgress(job, before ?? running.get(id));
}

/** A page of jobs with how far each is just now. */
export async function liveJobs(
  pool: Pool,
  running: RunningImports,
  page: { first: number; after?: string | undefined },
): Promise<JobPage> {
  const before = running.all();
  const { jobs, next } = await readJobs(pool, page);
  return { jobs: jobs.map((job) => withProgress(job, before.get(job.job) ?? running.get(job.job))), next };
}

/**
 * A job that is kept as running and that nobody runs lost its database before it could be ended: nothing of it is stored, for a job and its records
 * are kept together.
 */
function withProgress(job: ImportJob, running: RunningImport | undefined): ImportJob {
  if (job.state !== 'RUNNING') return job;
  if (!running) return { ...job, state: 'FAILED', failure: 'INTERRUPTED' };
  return { ...job, progress: { rows: running.rows, bytes: running.bytes } };
}
