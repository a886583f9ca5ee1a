import type { AuditEntry } from './audit-entry.js';

/** The trail of what was done: entries are added, and never changed or taken away, not even by the database's owner by mistake. */
export interface AuditTrail {
  add(entry: Omit<AuditEntry, 'id' | 'at'>): Promise<void>;
  /** Newest first. `after` is the id of the last entry seen. */
  entries(page: {
    first: number;
    after: string | null;
  }): Promise<{ readonly items: readonly AuditEntry[]; readonly hasNextPage: boolean }>;
}
