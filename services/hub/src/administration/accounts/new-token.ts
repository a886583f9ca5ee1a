import { createHash, randomBytes } from 'node:crypto';

/** A token of 256 random bits: `veche_` and 43 characters of base64url. */
export function newToken(): string {
  return `veche_${randomBytes(32).toString('base64url')}`;
}

/** Whether a text could be a token of ours. */
export function looksLikeToken(text: string): boolean {
  return /^veche_[A-Za-z0-9_-]{32,128}$/.test(text);
}

/** What is kept of a token: its SHA-256, which cannot be turned back into 256 random bits. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
