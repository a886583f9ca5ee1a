import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@veche/persistence/embedded';
import { errorCode } from './error-code.js';

/** Where a server's data live, and the password of the role that the public API reads with. */
export interface ServerDatabase {
  /** The owner's address: migrations and writing. */
  readonly url: string;
  /** The login that the public API reads with, and the address for it. */
  readonly reader: { readonly role: string; readonly password: string };
  readonly readerUrl: string;
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
  const password = await keptSecret(join(folder, 'keys'), 'reader-password');
  if (url !== undefined) return { url, ...readerOf(url, password), close: () => Promise.resolve() };
  const embedded = await startEmbeddedPostgres({ folder: join(folder, 'postgres') });
  await embedded.createDatabase(name);
  const ownUrl = embedded.url(name);
  return { url: ownUrl, ...readerOf(ownUrl, password), close: () => embedded.stop() };
}

/** Roles belong to the whole PostgreSQL server, so the role's name says which database it reads. */
function readerOf(url: string, password: string): Pick<ServerDatabase, 'reader' | 'readerUrl'> {
  const address = new URL(url);
  const role = `veche_reader_${decodeURIComponent(address.pathname.slice(1))}`;
  address.username = encodeURIComponent(role);
  address.password = encodeURIComponent(password);
  return { reader: { role, password }, readerUrl: address.href };
}

async function keptSecret(folder: string, name: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, name);
  try {
    await writeFile(file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
  return (await readFile(file, 'utf8')).trim();
}
