import { closeSync, existsSync, openSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { DisclosureError } from '../errors.js';
import { withFile } from './file-problem.js';

export interface FileToWrite {
  readonly file: string;
  readonly write: (handle: number) => void;
  /** Who may read it; everybody unless it says otherwise. */
  readonly mode?: number;
}

/** Refuses a file that can't be written, before any work is done for it. Leaves nothing behind. */
export function checkWritable(file: string): void {
  withFile(file, 'written', () => {
    if (existsSync(file) && statSync(file).isDirectory())
      throw new DisclosureError('INVALID_FILE', `${file} is a folder. Give the path of a file.`, file);
    if (isDevice(file)) return;
    closeSync(openSync(draftOf(file), 'w'));
    rmSync(draftOf(file));
  });
}

/** Writes all files beside those that are meant, then puts them in place one after the other: a crash leaves old files or new ones, never halves. */
export function writeFiles(files: readonly FileToWrite[]): void {
  const drafts = files.filter(({ file }) => !isDevice(file));
  try {
    for (const draft of drafts) fill(draftOf(draft.file), draft);
  } catch (error) {
    for (const { file } of drafts) rmSync(draftOf(file), { force: true });
    throw error;
  }
  for (const file of files)
    if (isDevice(file.file)) fill(file.file, file);
    else
      withFile(file.file, 'written', () => {
        renameSync(draftOf(file.file), realOf(file.file));
      });
}

function fill(path: string, { file, write, mode = 0o666 }: FileToWrite): void {
  withFile(file, 'written', () => {
    const handle = openSync(path, 'w', mode);
    try {
      write(handle);
    } finally {
      closeSync(handle);
    }
  });
}

/** A terminal or a pipe is written to directly. */
function isDevice(file: string): boolean {
  return existsSync(file) && !statSync(file).isFile();
}

/** A name that nobody else's file has. */
function draftOf(file: string): string {
  return `${realOf(file)}.${process.pid}.new`;
}

function realOf(file: string): string {
  return existsSync(file) ? realpathSync(file) : file;
}
