import { z } from 'zod';
import { exitCode, type ExitCode } from '../exit-code.js';
import type { Session } from '../session.js';
import { mustBeConfirmable, confirmed } from '../terminal/confirm.js';
import { note, showJson } from '../terminal/show.js';
import { readPersonKey } from './read-key.js';

const mutation = 'mutation DeletePerson($key: String!) { deletePerson(key: $key) { records } }';
const answer = z.object({ deletePerson: z.object({ records: z.number() }) });

/** `veche delete-person`: has the hub delete every record of one person. The key is shown nowhere. */
export async function deletePerson(session: Session, yes: boolean): Promise<ExitCode> {
  const { say, out } = session;
  mustBeConfirmable(session, yes);
  const hub = await session.hub();
  const key = await readPersonKey(session);
  if (!(await confirmed(session, say('person.question'), yes))) {
    await note(session, say('confirm.declined'));
    return exitCode.notConfirmed;
  }
  const { deletePerson: deleted } = await hub.ask(answer, mutation, { key });
  if (session.json) await showJson(session, deleted);
  else await out.line(say('person.deleted', { records: deleted.records }));
  await note(session, say(deleted.records === 0 ? 'person.none' : 'person.afterwards'));
  return exitCode.done;
}
