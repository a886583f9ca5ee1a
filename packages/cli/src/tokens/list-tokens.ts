import { z } from 'zod';
import { exitCode, type ExitCode } from '../exit-code.js';
import { whenText } from '../publishing/publication-words.js';
import type { Session } from '../session.js';
import { showJson, showTable } from '../terminal/show.js';
import { tokenFields, tokenRecordSchema, type ShownToken } from './token-record.js';

const query = `query Tokens { tokens { ${tokenFields} } }`;

/** `veche token list`. */
export async function listTokens(session: Session): Promise<ExitCode> {
  const { tokens } = await (await session.hub()).ask(z.object({ tokens: z.array(tokenRecordSchema) }), query);
  if (session.json) await showJson(session, tokens);
  else await showTokens(session, tokens);
  return exitCode.done;
}

/** Tokens as a table. */
export async function showTokens(session: Session, tokens: readonly ShownToken[]): Promise<void> {
  const { say } = session;
  await showTable(
    session,
    [
      { title: say('publication.id'), whole: true },
      { title: say('tokens.nameTitle') },
      { title: say('tokens.roleTitle') },
      { title: say('tokens.until') },
      { title: say('tokens.lastUsed') },
    ],
    tokens.map((token) => ({
      cells: [
        token.id,
        token.name,
        token.role,
        validity(token, session),
        token.lastUsed ?? say('tokens.neverUsed'),
      ],
    })),
  );
}

function validity({ revokedAt, expiresAt }: ShownToken, { say, language }: Session): string {
  if (revokedAt !== null) return say('tokens.revoked', { when: whenText(revokedAt, language) });
  if (expiresAt === null) return say('tokens.forEver');
  const when = whenText(expiresAt, language);
  return new Date(expiresAt) <= new Date() ? say('tokens.expired', { when }) : when;
}
