import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StartFailure, keepFile } from '@veche/service-kit';
import type { Pool } from 'pg';

const keyBytes = 32;
const wellFormed = /^[\w-]{43}$/u;

/**
 * The secret that makes pseudonyms, in `<folder>/keys/person-key`, which only its owner may read. It is made on first use and never overwritten. It
 * never leaves the hub: whoever has it can try out names.
 *
 * @throws StartFailure where the file is no key, or where the hub's records were made with another one
 */
export async function loadOrCreatePersonKey(folder: string, pool: Pool): Promise<Uint8Array> {
  const file = join(folder, 'keys/person-key');
  await keepFile(file, `${randomBytes(keyBytes).toString('base64url')}\n`);
  const text = (await readFile(file, 'utf8')).trim();
  if (!wellFormed.test(text))
    throw new StartFailure(
      `${file} is not a key for pseudonyms: restore it from your backup; with a new one everybody would be counted as a new person.`,
    );
  const key = Buffer.from(text, 'base64url');
  await checkMark(file, key, pool);
  return key;
}

async function checkMark(file: string, key: Uint8Array, pool: Pool): Promise<void> {
  const mark = createHmac('sha256', key).update('veche person key').digest().subarray(0, 16);
  await pool.query(
    'insert into hub_private.person_key_mark (id, mark) values (1, $1) on conflict do nothing',
    [mark],
  );
  const { rows } = await pool.query<{ mark: Buffer }>('select mark from hub_private.person_key_mark');
  if (rows[0] && timingSafeEqual(rows[0].mark, mark)) return;
  throw new StartFailure(
    `${file} is another key than the one that made the pseudonyms in the hub’s database: restore the key from your backup; with this one everybody would be counted as a new person.`,
  );
}
