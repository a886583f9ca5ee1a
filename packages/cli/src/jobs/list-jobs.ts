import { z } from 'zod';
import { exitCode, type ExitCode } from '../exit-code.js';
import { written } from '../language/template.js';
import { whenText } from '../publishing/publication-words.js';
import type { Session } from '../session.js';
import { note, showJson, showTable } from '../terminal/show.js';
import { jobStateText } from './job-words.js';

const jobSchema = z.object({
  id: z.string(),
  kind: z.string(),
  dryRun: z.boolean(),
  synthetic: z.boolean(),
  state: z.string(),
  failure: z.string().nullable(),
  account: z.string(),
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
  rows: z.number(),
  new: z.number(),
  changed: z.number(),
  unchanged: z.number(),
  rejected: z.number(),
  problemCount: z.number(),
  seconds: z.number(),
});

export type ShownJob = z.infer<typeof jobSchema>;

const query = `query Jobs($first: Int!) {
  importJobs(first: $first) { nodes { ${Object.keys(jobSchema.shape).join(' ')} } }
}`;

/** `veche jobs`: the imports and dry runs, newest first. */
export async function listJobs(session: Session, first: number): Promise<ExitCode> {
  const { say, language } = session;
  const answer = z.object({ importJobs: z.object({ nodes: z.array(jobSchema) }) });
  const { importJobs } = await (await session.hub()).ask(answer, query, { first });
  const jobs = importJobs.nodes;
  if (session.json) await showJson(session, jobs);
  else if (jobs.length === 0) await note(session, say('jobs.none'));
  else
    await showTable(
      session,
      [
        { title: say('jobs.started') },
        { title: say('template.kind') },
        { title: say('jobs.state') },
        ...['import.rows', 'import.new', 'import.changed', 'import.rejected'].map((key) => ({
          title: say(key as 'import.rows'),
          align: 'right' as const,
        })),
        { title: say('publication.id'), whole: true },
      ],
      jobs.map((job) => ({
        cells: [
          whenText(job.startedAt, language),
          job.synthetic ? `${job.kind} · ${say('preview.synthetic')}` : job.kind,
          jobStateText(job, say),
          ...[job.rows, job.new, job.changed, job.rejected].map((count) => written(count, language)),
          job.id,
        ],
      })),
    );
  return exitCode.done;
}
