import { badToken } from '../http/admin-refusals.js';
import { newToken, tokenHash } from './new-token.js';
import type { Role } from './role.js';
import type { TokenBook } from './token-book.js';
import type { TokenRecord } from './token-record.js';

const longestName = 100;

/**
 * Makes a token. It is in what this returns and nowhere else.
 *
 * @throws HubRefusal BAD_TOKEN_SETTINGS
 */
export async function createToken(
  tokens: TokenBook,
  { name, role, expiresAt }: { name: string; role: Role; expiresAt: Date | null },
): Promise<{ token: string; record: TokenRecord }> {
  const called = name.trim();
  // A control character in a name could forge a line of a list that is printed.
  if (called === '' || called.length > longestName || /\p{Cc}/u.test(called)) throw badToken();
  if (expiresAt !== null && expiresAt.getTime() <= Date.now()) throw badToken();
  const token = newToken();
  return { token, record: await tokens.add({ hash: tokenHash(token), name: called, role, expiresAt }) };
}
