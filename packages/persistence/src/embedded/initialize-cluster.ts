import { randomBytes } from 'node:crypto';
import { readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '../errors/error-code.js';
import { PersistenceError } from '../errors/persistence-error.js';
import type { DataFolder } from './data-folder.js';
import { withPasswordFile } from './password-file.js';
import { programPath, type PostgresBinaries } from './platform-binaries.js';
import { runProgram } from './run-program.js';
import type { ProcessOwner } from './unprivileged-user.js';

/** The role that owns everything in an embedded server. */
export const embeddedSuperuser = 'veche';

/**
 * Makes a database cluster once and gives the password of its superuser. The password's file is written last: a folder
 * without it holds at most the rest of an initialization that was broken off, which is done anew.
 */
export async function initializeCluster(
  binaries: PostgresBinaries,
  data: DataFolder,
  owner: ProcessOwner | null,
): Promise<string> {
  const passwordFile = path.join(path.dirname(data.path), 'superuser-password');
  const known = await readFile(passwordFile, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  });
  if (known !== null) return known.trim();
  await emptyFolder(data.path);
  const password = randomBytes(24).toString('base64url');
  await withPasswordFile(password, owner, (file) => runInitdb(binaries, data, owner, file));
  const unfinished = `${passwordFile}.${String(process.pid)}`;
  await writeFile(unfinished, password, { mode: 0o600 });
  await rename(unfinished, passwordFile);
  return password;
}

async function runInitdb(
  binaries: PostgresBinaries,
  data: DataFolder,
  owner: ProcessOwner | null,
  passwordFile: string,
): Promise<void> {
  const { code, output } = await runProgram(
    programPath(binaries, 'initdb'),
    [
      ...['-D', data.nameForServer, '-U', embeddedSuperuser, '--pwfile', passwordFile],
      ...['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-instructions'],
    ],
    { folder: data.path, owner },
  );
  if (code === 0) return;
  throw new PersistenceError(
    'EMBEDDED_NOT_STARTED',
    `The embedded PostgreSQL could not lay its data in ${data.path}: ${reasonIn(output)}; mend that, or set DATABASE_URL to a PostgreSQL server.`,
  );
}

async function emptyFolder(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    await rm(path.join(folder, name), { recursive: true, force: true });
}

/** The line of a program's output that says why. */
export function reasonIn(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const reason =
    lines.findLast((line) => /\b(FATAL|PANIC|error):/i.test(line)) ?? lines.at(-1) ?? 'it gave no reason';
  return reason.replace(/^.*?\b(FATAL|PANIC|error):\s*/i, '').trim();
}
