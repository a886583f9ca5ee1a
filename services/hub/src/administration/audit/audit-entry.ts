/**
 * How an operation stands: it begins, which is written before anything is changed; it was done; it was refused with a reason; or it failed
 * inside the hub. Where it begins and nothing follows, the hub ended before it did.
 */
export const auditOutcomes = ['BEGUN', 'DONE', 'REFUSED', 'FAILED'] as const;

export type AuditOutcome = (typeof auditOutcomes)[number];

/** One line of the audit trail: who did what, when, to what, and how it ended. Never service data, never a key. */
export interface AuditEntry {
  readonly id: string;
  readonly at: Date;
  /** The account's id, or null where nobody could be recognised. */
  readonly account: string | null;
  /** The name that the account had then. */
  readonly accountName: string | null;
  /** The name of the operation, as the schema or the route has it: `publish`, `POST /admin/imports`. */
  readonly operation: string;
  readonly outcome: AuditOutcome;
  /** The code of the refusal or failure. */
  readonly code: string | null;
  /** Ids of what was touched: `{ job: … }`, `{ indicator: …, period: … }`. */
  readonly subject: Readonly<Record<string, string>>;
}
