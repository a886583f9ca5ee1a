import { z } from 'zod';
import { exitCode, type ExitCode } from '../exit-code.js';
import type { Session } from '../session.js';
import { confirmed, mustBeConfirmable } from '../terminal/confirm.js';
import { note } from '../terminal/show.js';
import { publicationFields, publicationSchema } from './publication.js';
import { showPublication } from './show-publication.js';

const mutation = `mutation Withdraw($publication: ID!, $reason: String!) {
  withdraw(publication: $publication, reason: $reason) { ${publicationFields} }
}`;

/** `veche withdraw`: takes back what a publication says. */
export async function withdraw(
  session: Session,
  publication: string,
  { reason, yes }: { readonly reason: string; readonly yes: boolean },
): Promise<ExitCode> {
  const { say } = session;
  mustBeConfirmable(session, yes);
  const hub = await session.hub();
  if (!(await confirmed(session, say('withdraw.question', { publication }), yes))) {
    await note(session, say('confirm.declined'));
    return exitCode.notConfirmed;
  }
  const answer = await hub.ask(
    z.object({ withdraw: publicationSchema }),
    mutation,
    { publication, reason },
    { slow: true },
  );
  await showPublication(session, answer.withdraw);
  await note(session, say('withdraw.done'));
  return exitCode.done;
}
