import type { Role } from './role.js';
import type { TokenRecord } from './token-record.js';

/** The API tokens of a hub. A token is known by its SHA-256 alone, which is enough: it has 256 bits that nobody can guess. */
export interface TokenBook {
  /** All, newest first; those revoked long ago too. */
  tokens(): Promise<readonly TokenRecord[]>;
  add(token: { hash: Buffer; name: string; role: Role; expiresAt: Date | null }): Promise<TokenRecord>;
  /** Adds a token where there never was one; whether it did. */
  addFirst(token: { hash: Buffer; name: string; role: Role; expiresAt: Date | null }): Promise<boolean>;
  /**
   * Ends a token; one that is revoked stays as it is. Null where there is none; the last administrator's that neither is revoked nor
   * expires stays in force, also where two are revoked at once.
   */
  revoke(id: string): Promise<TokenRecord | 'LAST_ADMINISTRATOR' | null>;
  /** The token with this hash, revoked and expired ones too, or null. */
  find(hash: Buffer): Promise<TokenRecord | null>;
  /** Remembers that a token was used today. */
  used(id: string, day: string): Promise<void>;
}
