import { z } from 'zod';
import { exitCode, type ExitCode } from '../exit-code.js';
import type { Session } from '../session.js';
import { confirmed, mustBeConfirmable } from '../terminal/confirm.js';
import { note, showJson } from '../terminal/show.js';
import { showTokens } from './list-tokens.js';
import { tokenFields, tokenRecordSchema } from './token-record.js';

const mutation = `mutation RevokeToken($id: ID!) { revokeToken(id: $id) { ${tokenFields} } }`;

/** `veche token revoke`: ends a token at once and for good. */
export async function revokeToken(session: Session, id: string, yes: boolean): Promise<ExitCode> {
  const { say } = session;
  mustBeConfirmable(session, yes);
  const hub = await session.hub();
  if (!(await confirmed(session, say('tokens.question', { id }), yes))) {
    await note(session, say('confirm.declined'));
    return exitCode.notConfirmed;
  }
  const { revokeToken: token } = await hub.ask(z.object({ revokeToken: tokenRecordSchema }), mutation, {
    id,
  });
  if (session.json) await showJson(session, token);
  else await showTokens(session, [token]);
  return exitCode.done;
}
