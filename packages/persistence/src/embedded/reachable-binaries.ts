import { cp, lstat, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { PersistenceError } from '../errors/persistence-error.js';
import { makeLibraryLinks } from './library-links.js';
import { programPath, type PostgresBinaries } from './platform-binaries.js';
import { everybodyCanReach, type ProcessOwner } from './unprivileged-user.js';

const cacheFolders = ['/var/cache/veche', '/var/tmp/veche-postgres', '/tmp/veche-postgres'];

/**
 * The binaries where the owner of the server can run them. Below a folder that only root may enter nobody else can, and
 * they are copied once to a cache that belongs to root.
 */
export async function reachableBinaries(
  binaries: PostgresBinaries,
  owner: ProcessOwner | null,
): Promise<PostgresBinaries> {
  if (owner === null || (await everybodyCanReach(path.dirname(programPath(binaries, 'postgres'))))) {
    await makeLibraryLinks(binaries.folder);
    return binaries;
  }
  for (const cache of cacheFolders) {
    if (await isOurs(cache)) return copyOnce(binaries, cache);
  }
  throw new PersistenceError(
    'EMBEDDED_NOT_STARTED',
    `The embedded PostgreSQL cannot run as root, and there is no cache folder (${cacheFolders.join(', ')}) to run it ` +
      'from as another user; start as an ordinary user, or set DATABASE_URL to a PostgreSQL server.',
  );
}

/** A folder in /tmp may have been laid by another user, whose programs we would run. */
async function isOurs(cache: string): Promise<boolean> {
  try {
    await mkdir(cache, { recursive: true, mode: 0o755 });
    const found = await lstat(cache);
    return (
      found.isDirectory() && found.uid === 0 && (found.mode & 0o022) === 0 && (await everybodyCanReach(cache))
    );
  } catch {
    return false;
  }
}

async function copyOnce(binaries: PostgresBinaries, cache: string): Promise<PostgresBinaries> {
  const name = `postgres-${binaries.version}-${process.platform}-${process.arch}`;
  const copy = { folder: path.join(cache, name, 'native'), version: binaries.version };
  const done = await lstat(copy.folder).catch(() => null);
  if (done) return copy;
  const unfinished = path.join(cache, `.${name}.${String(process.pid)}`);
  await rm(unfinished, { recursive: true, force: true });
  await cp(binaries.folder, path.join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
  await makeLibraryLinks(path.join(unfinished, 'native'));
  try {
    await rename(unfinished, path.join(cache, name));
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!(await lstat(copy.folder).catch(() => null))) throw error;
  }
  return copy;
}
