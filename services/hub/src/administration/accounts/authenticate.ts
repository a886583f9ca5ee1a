import { timingSafeEqual } from 'node:crypto';
import { TooManyAttempts, unauthenticated } from '../access/account-refusals.js';
import type { Account } from './account.js';
import type { GuessLimit } from './guess-limit.js';
import { looksLikeToken, tokenHash } from './new-token.js';
import type { TokenBook } from './token-book.js';

/** Recognises an account by a token of the network's identity provider; null where the token is wrong. */
export type RecogniseForeign = (token: string) => Promise<Account | null>;

export interface AuthenticationParts {
  readonly tokens: TokenBook;
  readonly guesses: GuessLimit;
  /** The token that the settings name, by its hash; null where they name none. */
  readonly settingsToken: Buffer | null;
  /** Null where the hub has no identity provider. */
  readonly foreign: RecogniseForeign | null;
}

const longestToken = 16_000;

/**
 * Recognises who asks by the Authorization header (RFC 6750).
 *
 * @throws HubRefusal UNAUTHENTICATED where nobody is recognised, TOO_MANY_ATTEMPTS where too many wrong tokens came; NO_ROLE and
 * IDENTITY_PROVIDER_UNREACHABLE from an identity provider
 */
export async function authenticate(
  { authorization, address }: { authorization: string | undefined; address: string },
  { tokens, guesses, settingsToken, foreign }: AuthenticationParts,
): Promise<Account> {
  const token = /^Bearer +(\S+) *$/i.exec((authorization ?? '').slice(0, longestToken))?.[1];
  if (token === undefined) throw unauthenticated();
  const hash = tokenHash(token);
  const fingerprint = hash.toString('base64');
  const seconds = guesses.waitFor(address, fingerprint);
  if (seconds > 0) throw new TooManyAttempts(seconds);
  const account = looksLikeToken(token)
    ? (accountOfSettings(hash, settingsToken) ?? (await accountOfToken(hash, tokens)))
    : await foreign?.(token);
  if (!account) {
    guesses.forget(fingerprint);
    guesses.failed(address);
    throw unauthenticated();
  }
  guesses.succeeded(fingerprint);
  return account;
}

function accountOfSettings(hash: Buffer, settingsToken: Buffer | null): Account | null {
  if (settingsToken === null || !timingSafeEqual(hash, settingsToken)) return null;
  return { id: 'settings', name: 'VECHE_ADMIN_TOKEN', role: 'ADMINISTRATOR', expiresAt: null };
}

async function accountOfToken(hash: Buffer, tokens: TokenBook): Promise<Account | null> {
  const now = new Date();
  // Looked up by its hash: how long that takes says nothing of a token that has 256 random bits.
  const record = await tokens.find(hash);
  if (record?.revokedAt !== null) return null;
  if (record.expiresAt !== null && record.expiresAt <= now) return null;
  const day = now.toISOString().slice(0, 10);
  if (record.lastUsed !== day) await tokens.used(record.id, day);
  return { id: `token:${record.id}`, name: record.name, role: record.role, expiresAt: record.expiresAt };
}
