import { lastAdministrator, noSuchToken } from '../http/admin-refusals.js';
import type { TokenBook } from './token-book.js';
import type { TokenRecord } from './token-record.js';

/**
 * Ends a token at once. The last one that can administer the hub stays: nobody could make another.
 *
 * @throws HubRefusal NO_SUCH_TOKEN or LAST_ADMINISTRATOR
 */
export async function revokeToken(tokens: TokenBook, id: string): Promise<TokenRecord> {
  const revoked = await tokens.revoke(id);
  if (revoked === 'LAST_ADMINISTRATOR') throw lastAdministrator();
  if (revoked === null) throw noSuchToken();
  return revoked;
}
