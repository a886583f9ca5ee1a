import type { Role } from './role.js';

/** Who asks: somebody with a token of this hub, or with one of the network's identity provider. */
export interface Account {
  /**
   * Stable, and shown in the audit trail: `token:<id>` or `oidc:<subject>`. It is what a job or a publication remembers as its account.
   */
  readonly id: string;
  /** What its token is called, or how the identity provider calls the account. */
  readonly name: string;
  readonly role: Role;
  readonly expiresAt: Date | null;
}
