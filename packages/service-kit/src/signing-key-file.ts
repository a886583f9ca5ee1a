import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateSigningKey, importSigningKey, type SigningKey } from '@veche/release';
import { errorCode } from './error-code.js';
import { keepFile } from './kept-file.js';
import { StartFailure } from './start-failure.js';

/** Where a server leaves its public key (a JWK, RFC 8037) for its operator to hand over to the other side. */
export function publicKeyFile(folder: string): string {
  return join(folder, 'public-key.json');
}

/**
 * The publisher's signing key, kept as a JWK in `<folder>/keys/signing-key.json` that only its owner may read, with its public half in
 * `<folder>/public-key.json`. It is made on first use, whole or not at all, and never overwritten: a lost key means a new identity.
 *
 * @throws StartFailure where the file is there but is no key
 */
export async function loadOrCreateSigningKey(folder: string): Promise<SigningKey> {
  const key = await keptKey(folder);
  await writeFile(publicKeyFile(folder), `${JSON.stringify(key.publicJwk, null, 2)}\n`);
  return key;
}

async function keptKey(folder: string): Promise<SigningKey> {
  const file = join(folder, 'keys/signing-key.json');
  const existing = await readKey(file);
  if (existing) return existing;
  const key = await generateSigningKey();
  await keepFile(file, `${JSON.stringify(key.privateJwk, null, 2)}\n`);
  // Where another process was first, its key counts.
  return (await readKey(file)) ?? key;
}

async function readKey(file: string): Promise<SigningKey | null> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw new StartFailure(`The signing key ${file} cannot be read: give this user the right to read it.`, {
      cause: error,
    });
  }
  try {
    return await importSigningKey(JSON.parse(text));
  } catch {
    // Without the cause: what a parser says of a broken key can quote a piece of it.
    throw new StartFailure(
      `${file} is not a signing key: restore it from your backup; a new key would be a new identity.`,
    );
  }
}
