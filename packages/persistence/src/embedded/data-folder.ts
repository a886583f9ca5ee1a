import { chown, mkdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { PersistenceError } from '../errors/persistence-error.js';
import { everybodyCanReach, type ProcessOwner } from './unprivileged-user.js';

/** Where a server's data lie, and by which name the server itself can come to them. */
export interface DataFolder {
  /** The working folder that the server's programs start in. */
  readonly path: string;
  /** What they are told: its path, or `/proc/self/cwd` where the path is closed to them or too long. */
  readonly nameForServer: string;
}

/** The longest path that we give to PostgreSQL, whose own limit is 1,024 bytes with all file names below it. */
const longestPath = 800;

/** Makes an empty data folder, only for its owner, where there is none. */
export async function makeDataFolder(folder: string, owner: ProcessOwner | null): Promise<DataFolder> {
  await mkdir(folder, { recursive: true, mode: 0o755 });
  const data = path.join(await realpath(folder), 'data');
  await mkdir(data, { recursive: true, mode: 0o700 });
  if (owner) await chown(data, owner.uid, owner.gid);
  return { path: data, nameForServer: await nameForServer(data, owner) };
}

async function nameForServer(data: string, owner: ProcessOwner | null): Promise<string> {
  const closed = owner !== null && !(await everybodyCanReach(path.dirname(data)));
  if (!closed && Buffer.byteLength(data) <= longestPath) return data;
  // The kernel resolves this link without walking the path, so closed folders above do not matter.
  if (process.platform === 'linux') return '/proc/self/cwd';
  throw new PersistenceError(
    'EMBEDDED_NOT_STARTED',
    `The embedded PostgreSQL cannot use ${data}, because ${closed ? 'it runs as another user than root, who cannot enter it' : 'the path is too long'}; move the folder, or set DATABASE_URL to a PostgreSQL server.`,
  );
}
