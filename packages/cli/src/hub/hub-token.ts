import { readFile, stat } from 'node:fs/promises';
import { exitCode } from '../exit-code.js';
import { Failure } from '../failure.js';
import { systemReason } from '../files/system-reason.js';
import type { Say } from '../language/say.js';

/** A bearer token as HTTP can carry it (RFC 6750, §2.1); a hub's own tokens are the shortest that can be meant. */
const tokenPattern = /^[\w.~+/-]{20,8192}=*$/;
const longestFile = 16_384;

/** Where a token came from, and a warning if others on the machine can read it there. */
export interface GivenToken {
  readonly token: string;
  readonly warning: string | null;
}

/** The token to show to the hub: of `--token-file`, else of VECHE_TOKEN; null where neither is given. */
export async function givenToken(
  file: string | undefined,
  environment: Readonly<NodeJS.ProcessEnv>,
  say: Say,
): Promise<GivenToken | null> {
  if (file !== undefined) return tokenOfFile(file, say);
  const token = environment.VECHE_TOKEN?.trim() ?? '';
  return token === '' ? null : { token: checked(token, 'VECHE_TOKEN', say), warning: null };
}

async function tokenOfFile(file: string, say: Say): Promise<GivenToken> {
  try {
    const { mode, size } = await stat(file);
    if (size > longestFile) throw invalid(file, say);
    const token = checked((await readFile(file, 'utf8')).replace(/^\uFEFF/, '').trim(), file, say);
    const readByOthers = process.platform !== 'win32' && (mode & 0o077) !== 0;
    return { token, warning: readByOthers ? say('token.fileOpen', { file }) : null };
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(
      'TOKEN_FILE',
      exitCode.usage,
      say('file.unreadable', { file, reason: systemReason(error, say) }),
    );
  }
}

function checked(token: string, where: string, say: Say): string {
  if (!tokenPattern.test(token)) throw invalid(where, say);
  return token;
}

function invalid(where: string, say: Say): Failure {
  return new Failure('INVALID_TOKEN', exitCode.usage, say('token.notAToken', { where }));
}

/** Whether a command line holds a token: everybody on the machine could read it in the list of processes. */
export function holdsToken(words: readonly string[]): boolean {
  return words.some((word) => /^--token(=|$)/.test(word) || /veche_[\w-]{43}(?![\w-])/.test(word));
}
