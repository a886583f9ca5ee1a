import { z } from 'zod';
import { exitCode, type ExitCode } from '../exit-code.js';
import type { Session } from '../session.js';
import { note, showJson } from '../terminal/show.js';
import { publicationFields, publicationSchema } from './publication.js';
import { showPublications } from './show-publication.js';

const answer = z.object({ publications: z.object({ nodes: z.array(publicationSchema) }) });
const query = `query Publications($first: Int!) { publications(first: $first) { nodes { ${publicationFields} } } }`;

/** `veche publications`: what was published, newest first. */
export async function listPublications(session: Session, first: number): Promise<ExitCode> {
  const { publications } = await (await session.hub()).ask(answer, query, { first });
  if (session.json) await showJson(session, publications.nodes);
  else if (publications.nodes.length === 0) await note(session, session.say('publication.none'));
  else await showPublications(session, publications.nodes);
  return exitCode.done;
}
