import { newToken, tokenHash } from './new-token.js';
import type { TokenBook } from './token-book.js';

/**
 * Makes the first administrator's token of a hub that has no token yet, and prints it once. It goes to stdout as a line of its own, not through
 * the log, whose lines are collected and kept; nothing else ever holds it.
 */
export async function printFirstAdministrator(
  tokens: TokenBook,
  print: (line: string) => void,
): Promise<void> {
  const token = newToken();
  const first = await tokens.addFirst({
    hash: tokenHash(token),
    name: 'first administrator',
    role: 'ADMINISTRATOR',
    expiresAt: null,
  });
  if (first) print(`administrator token: ${token}`);
}
