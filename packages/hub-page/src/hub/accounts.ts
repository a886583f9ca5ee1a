/** What an account may do, each more than the one before. */
export const roles = ['READER', 'EDITOR', 'PUBLISHER', 'ADMINISTRATOR'] as const;
export type Role = (typeof roles)[number];

/** Whether a role includes what another may do. */
export function mayActAs(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly expiresAt: string | null;
}

/** An access key as the list shows it; the key itself is shown once, when it is made. */
export interface AccessKey {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
  /** A day, no finer. */
  readonly lastUsed: string | null;
}

/** One line of the trail: who did what, when, to what, and how it ended. */
export interface AuditEntry {
  readonly id: string;
  readonly at: string;
  readonly account: string | null;
  readonly accountName: string | null;
  readonly operation: string;
  /** BEGUN where the end is not in the trail: it still runs, or the hub ended first. */
  readonly outcome: 'BEGUN' | 'DONE' | 'REFUSED' | 'FAILED';
  readonly code: string | null;
  readonly subjects: readonly { readonly name: string; readonly id: string }[];
}

/** The hub as its staff see it. */
export interface HubState {
  readonly code: string;
  readonly name: string;
  readonly territory: string;
  readonly threshold: number;
  readonly sensitiveThreshold: number;
  readonly publicUrl: string;
  readonly retentionMonths: number | null;
  readonly gateway: {
    readonly url: string;
    readonly reachable: boolean;
    readonly waitingFor: string | null;
  } | null;
}

/** A page of a list, newest first. */
export interface Listed<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number | null;
}
