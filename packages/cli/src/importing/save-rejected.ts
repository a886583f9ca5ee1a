import { resolve } from 'node:path';
import { usageError } from '../arguments/usage-error.js';
import { refuseExisting, writeAtomically } from '../files/write-atomically.js';
import type { HubConnection, Upload } from '../hub/hub-connection.js';
import type { Say } from '../language/say.js';
import type { Session } from '../session.js';
import { note } from '../terminal/show.js';
import type { ImportOptions } from './import-options.js';
import type { ShownReport } from './import-report.js';

/** Says at once, before anything is sent, that the rejected rows could not be written where they shall go. */
export async function refuseRejectedFile(
  path: string,
  { rejected, overwrite }: ImportOptions,
  say: Say,
): Promise<void> {
  if (rejected === undefined) return;
  if (resolve(rejected) === resolve(path))
    throw usageError('SAME_FILE', say('file.same', { file: rejected }));
  await refuseExisting(rejected, { overwrite }, say);
}

/** Writes the rejected rows as a file to mend, where there are any. The hub makes it from the same file, sent again: it keeps neither. */
export async function saveRejected(
  session: Session,
  hub: HubConnection,
  { job, rejected }: ShownReport,
  options: ImportOptions,
  request: Omit<Upload, 'path'>,
): Promise<void> {
  const { say, language } = session;
  if (options.rejected === undefined) return;
  if (rejected === 0) {
    await note(session, say('import.noneRejected', { file: options.rejected }));
    return;
  }
  // The check knows what only a whole file shows: one person with two years of birth.
  const query = { ...request.query, language, checked: job };
  const rows = hub.uploadForFile({ ...request, path: 'admin/rejected-rows', query });
  await writeAtomically(options.rejected, rows, options, say);
  await note(session, say('import.rejectedWritten', { file: options.rejected, rejected }));
}
