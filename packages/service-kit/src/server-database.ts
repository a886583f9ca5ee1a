import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@veche/persistence/embedded';
import { StartFailure } from './start-failure.js';

/** Where a server's data live, and the password of the role that the public API reads with. */
export interface ServerDatabase {
  /** The owner's address: migrations and writing. */
  readonly url: string;
  readonly readerPassword: string;
  close(): Promise<void>;
}

/**
 * The database of a server: the one that DATABASE_URL names, or a PostgreSQL of the server's own below `folder`. The reader's password is
 * made on first use and kept beside the keys, outside the database.
 */
export async function openServerDatabase({
  folder,
  url,
  name,
}: {
  folder: string;
  url: string | undefined;
  name: string;
}): Promise<ServerDatabase> {
  const readerPassword = await keptSecret(join(folder, 'keys'), 'reader-password');
  if (url !== undefined) return { url, readerPassword, close: () => Promise.resolve() };
  const embedded = await startEmbeddedPostgres({ folder: join(folder, 'postgres') }).catch(
    (error: unknown) => {
      throw error instanceof Error ? new StartFailure(error.message, { cause: error }) : error;
    },
  );
  await embedded.createDatabase(name);
  return { url: embedded.url(name), readerPassword, close: () => embedded.stop() };
}

async function keptSecret(folder: string, name: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, name);
  try {
    await writeFile(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return (await readFile(file, 'utf8')).trim();
}
