import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@veche/persistence/embedded';
import { keepFile } from './kept-file.js';
import { readerLogin, type ReaderLogin } from './reader-login.js';

/** Where a server's data live, and the password of the role that the public API reads with. */
export interface ServerDatabase extends ReaderLogin {
  /** The owner's address: migrations and writing. */
  readonly url: string;
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
  const password = await keptPassword(join(folder, 'keys/reader-password'));
  if (url !== undefined) return { url, ...readerLogin(url, password), close: () => Promise.resolve() };
  const embedded = await startEmbeddedPostgres({ folder: join(folder, 'postgres') });
  try {
    await embedded.createDatabase(name);
  } catch (error) {
    await embedded.stop();
    throw error;
  }
  const ownUrl = embedded.url(name);
  return { url: ownUrl, ...readerLogin(ownUrl, password), close: () => embedded.stop() };
}

async function keptPassword(file: string): Promise<string> {
  await keepFile(file, randomBytes(24).toString('base64url'));
  return (await readFile(file, 'utf8')).trim();
}
