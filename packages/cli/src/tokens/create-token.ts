import { z } from 'zod';
import { usageError } from '../arguments/usage-error.js';
import { exitCode, type ExitCode } from '../exit-code.js';
import { refuseExisting, writeAtomically } from '../files/write-atomically.js';
import type { Session } from '../session.js';
import { note, showJson } from '../terminal/show.js';
import { expiryOf } from './expiry.js';
import { tokenFields, tokenRecordSchema } from './token-record.js';

/** The options of `veche token create`. */
export interface CreateOptions {
  readonly role: string;
  readonly expires?: string;
  readonly out?: string;
}

const roles = ['READER', 'EDITOR', 'PUBLISHER', 'ADMINISTRATOR'];
const answer = z.object({ createToken: z.object({ token: z.string(), record: tokenRecordSchema }) });
const mutation = `mutation CreateToken($name: String!, $role: Role!, $expiresAt: DateTime) {
  createToken(name: $name, role: $role, expiresAt: $expiresAt) { token record { ${tokenFields} } }
}`;

/** `veche token create`: makes a token and shows it this once, or writes it into a file that only its owner can read. */
export async function createToken(session: Session, name: string, options: CreateOptions): Promise<ExitCode> {
  const { say, out } = session;
  const role = options.role.toUpperCase();
  if (!roles.includes(role))
    throw usageError(
      'UNKNOWN_ROLE',
      say('tokens.unknownRole', { role: options.role, roles: roles.join(', ') }),
    );
  const expiresAt = options.expires === undefined ? null : expiryOf(options.expires, new Date(), say);
  if (options.out !== undefined) await refuseExisting(options.out, { overwrite: false }, say);
  const { createToken: created } = await (
    await session.hub()
  ).ask(answer, mutation, { name, role, expiresAt });
  if (options.out !== undefined) {
    await writeAtomically(
      options.out,
      [Buffer.from(`${created.token}\n`)],
      { overwrite: false, mode: 0o600 },
      say,
    );
    if (session.json) await showJson(session, created.record);
    await note(session, say('file.written', { file: options.out }));
    return exitCode.done;
  }
  if (session.json) await showJson(session, created);
  else await out.line(created.token);
  await note(session, say('tokens.onlyOnce'));
  return exitCode.done;
}
