import type { Role } from './role.js';

/** What is kept of an API token: never the token. */
export interface TokenRecord {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  /** The day of its last use, `2026-11-22` (UTC); no finer, so that nobody's working hours can be read from it. */
  readonly lastUsed: string | null;
}
