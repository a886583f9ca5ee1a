import { z } from 'zod';
import type { HubConnection } from '../hub/hub-connection.js';
import { whenText } from '../publishing/publication-words.js';
import type { Session } from '../session.js';
import { fine, problem, type Finding } from './finding.js';

const answer = z.object({
  me: z.object({ name: z.string(), role: z.string(), expiresAt: z.string().nullable() }),
});
const soonMilliseconds = 14 * 24 * 60 * 60 * 1000;

/** Whose token it is, what it may do, and until when. */
export async function examineToken({ say, language }: Session, hub: HubConnection): Promise<Finding> {
  const { token } = hub.access;
  if (token === null) return problem('TOKEN', say('doctor.noToken'), say('token.missing'));
  const { me } = await hub.ask(answer, 'query Me { me { name role expiresAt } }');
  const { name, role, expiresAt } = me;
  if (expiresAt === null) return fine('TOKEN', say('doctor.tokenForEver', { name, role }));
  const text = say('doctor.token', { name, role, until: whenText(expiresAt, language) });
  const soon = new Date(expiresAt).getTime() - Date.now() < soonMilliseconds;
  return soon ? problem('TOKEN', text, say('doctor.renewToken')) : fine('TOKEN', text);
}
