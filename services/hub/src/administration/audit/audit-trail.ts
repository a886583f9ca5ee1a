import type { AuditEntry } from './audit-entry.js';

/** The trail of what was done: entries are added, and never changed or taken away, not even by the database's owner by mistake. */
export interface AuditTrail {
  /** Adds an entry and returns its id. `begun` is the id of the entry with which the same operation began. */
  add(entry: Omit<AuditEntry, 'id' | 'at'>, begun?: string): Promise<string>;
  /** Newest first; of an operation that has ended, only its end. `after` is the id of the last entry seen. */
  entries(page: {
    first: number;
    after: string | null;
  }): Promise<{ readonly items: readonly AuditEntry[]; readonly hasNextPage: boolean }>;
}
