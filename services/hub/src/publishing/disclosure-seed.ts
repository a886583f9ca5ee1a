import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartFailure, keepFile } from '@veche/service-kit';

const shortest = 43;

/**
 * The secret that breaks ties when cells are hidden, in `<folder>/keys/disclosure-seed` that only its owner may read; made on first use. With it anybody
 * could replay how a table was protected.
 *
 * @throws StartFailure where the file is there but is no seed
 */
export async function disclosureSeed(folder: string): Promise<string> {
  const file = join(folder, 'keys', 'disclosure-seed');
  await keepFile(file, `${randomBytes(32).toString('base64url')}\n`);
  const seed = (await readFile(file, 'utf8')).trim();
  if (seed.length >= shortest) return seed;
  throw new StartFailure(`${file} is not a seed: restore it from your backup.`);
}
