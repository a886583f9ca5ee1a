import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '@veche/service-kit';

/** The administrator's access key that all hubs of the demo share, made at the first start and kept for its user alone. */
export async function accessKeyOf(data: string): Promise<string> {
  const file = join(data, 'access-key');
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
  const key = `veche_${randomBytes(32).toString('base64url')}`;
  await writeFile(file, `${key}\n`, { mode: 0o600 });
  return key;
}
