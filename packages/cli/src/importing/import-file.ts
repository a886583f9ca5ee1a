import { randomUUID } from 'node:crypto';
import { typedPeriod } from '../arguments/indicator-and-period.js';
import { exitCode, type ExitCode } from '../exit-code.js';
import type { HubConnection, Upload } from '../hub/hub-connection.js';
import { Interrupted } from '../interrupted.js';
import type { Session } from '../session.js';
import { note, showJson } from '../terminal/show.js';
import { cancelJob } from './cancel-job.js';
import { inspect, mappedColumns, type MappedColumn } from './columns.js';
import { followJob } from './follow-job.js';
import { importReportSchema, type ShownReport } from './import-report.js';
import type { ImportOptions } from './import-options.js';
import { kindNamed, recordKinds } from './record-kinds.js';
import { refuseRejectedFile, saveRejected } from './save-rejected.js';
import { rememberColumns, showColumns } from './show-columns.js';
import { showReport } from './show-report.js';
import { fileToSend } from './sent-file.js';

/** `veche import FILE`: checks a file at the hub, and stores its records where that is asked for and nothing is wrong. */
export async function importFile(session: Session, path: string, options: ImportOptions): Promise<ExitCode> {
  const { say } = session;
  const file = await fileToSend(path, say);
  await refuseRejectedFile(path, options, say);
  const period = options.period === undefined ? undefined : typedPeriod(options.period, say);
  const hub = await session.hub();
  const kind = kindNamed(options.kind, await recordKinds(hub), say);

  let columns: MappedColumn[] | null = null;
  if (options.columns || options.remember || options.map.length > 0) {
    columns = mappedColumns(await inspect(hub, file, kind.kind, options.sheet), options.map, kind, say);
    if (options.remember) await rememberColumns(session, hub, kind.kind, columns);
  }
  if (options.columns && columns !== null) return showColumns(session, columns, kind);

  const job = randomUUID();
  const request: Omit<Upload, 'path' | 'file'> = {
    query: {
      kind: kind.kind,
      dryRun: String(!options.store),
      synthetic: String(options.synthetic),
      period,
      replace: String(options.replace),
      sheet: options.sheet,
    },
    fields: columns === null ? {} : { mapping: JSON.stringify({ columns }) },
  };
  const report = await send(session, hub, job, file.size, (heard, signal) =>
    hub.upload(importReportSchema, {
      ...request,
      path: 'admin/imports',
      query: { ...request.query, job },
      file: file.sent(heard),
      signal,
    }),
  );
  if (session.json) await showJson(session, report);
  else await showReport(session, report);
  if (options.rejected !== undefined) await saveRejected(session, hub, report, options, { ...request, file });
  await sayWhatNext(session, path, report, options.rejected);
  return exitOf(report);
}

/** Sends a file as a job whose progress is shown; Ctrl-C stops the job at the hub too. */
async function send(
  session: Session,
  hub: HubConnection,
  job: string,
  size: number,
  upload: (heard: (bytes: number) => void, signal: AbortSignal) => Promise<ShownReport>,
): Promise<ShownReport> {
  const progress = followJob(session, hub, job, size);
  try {
    return await session.interruptible((signal) => upload(progress.sent, signal));
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    progress.end();
    const state = await cancelJob(hub, job);
    const stored = state === 'STORED';
    await note(session, session.say(stored ? 'import.tooLate' : 'import.stopped'));
    throw error;
  } finally {
    progress.end();
  }
}

async function sayWhatNext(
  session: Session,
  path: string,
  { state, dryRun, rejected }: ShownReport,
  written: string | undefined,
): Promise<void> {
  const { say } = session;
  if (state === 'CHECKED' && dryRun) await note(session, say('import.nowStore', { file: path }));
  if (state === 'STORED') await note(session, say('import.nowPreview'));
  if (state === 'REFUSED' && rejected > 0)
    await note(
      session,
      written === undefined ? say('import.nowMend') : say('import.thenMend', { file: path, written }),
    );
}

function exitOf({ state, problems, rejected }: ShownReport): ExitCode {
  if (state === 'CHECKED' || state === 'STORED')
    return rejected > 0 || problems.some(({ severity }) => severity === 'ERROR')
      ? exitCode.fileHasProblems
      : exitCode.done;
  return state === 'REFUSED' ? exitCode.fileHasProblems : exitCode.refused;
}
