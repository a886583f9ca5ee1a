import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PersistenceError } from '../errors/persistence-error.js';
import { everybodyCanReach, type ProcessOwner } from './unprivileged-user.js';

/** Lends a password to a program that takes it from a file: only the program's owner can read it, and it is gone afterwards. */
export async function withPasswordFile<T>(
  password: string,
  owner: ProcessOwner | null,
  use: (file: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(await reachableTemporaryFolder(owner), 'veche-initdb-'));
  try {
    const file = path.join(folder, 'password');
    await writeFile(file, password, { mode: 0o600 });
    if (owner) {
      await chown(file, owner.uid, owner.gid);
      await chown(folder, owner.uid, owner.gid);
    }
    return await use(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function reachableTemporaryFolder(owner: ProcessOwner | null): Promise<string> {
  if (owner === null) return tmpdir();
  for (const folder of [tmpdir(), '/tmp', '/var/tmp']) {
    if (await everybodyCanReach(folder).catch(() => false)) return folder;
  }
  throw new PersistenceError(
    'EMBEDDED_NOT_STARTED',
    'The embedded PostgreSQL needs a folder for temporary files that every user can enter, such as /tmp; make one, or set DATABASE_URL to a PostgreSQL server.',
  );
}
