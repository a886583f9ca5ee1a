import { randomBytes } from 'node:crypto';
import { chown, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '../errors/error-code.js';
import { PersistenceError } from '../errors/persistence-error.js';
import type { DataFolder } from './data-folder.js';
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
  const given = path.join(data.path, '..', `password-${randomBytes(6).toString('hex')}`);
  const toldInData = path.join('..', path.basename(given));
  await writeFile(given, password, { mode: 0o600, flag: 'wx' });
  if (owner) await chown(given, owner.uid, owner.gid);
  try {
    await runInitdb(binaries, data, owner, toldInData);
    await chown(given, process.getuid?.() ?? -1, process.getgid?.() ?? -1).catch(() => undefined);
    await rename(given, passwordFile);
  } catch (error) {
    await rm(given, { force: true });
    throw error;
  }
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
