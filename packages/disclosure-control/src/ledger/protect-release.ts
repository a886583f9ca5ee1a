import type { AuditReport } from '../audit/report.js';
import type { ProtectOptions } from '../protect/protect.js';
import type { Ledger, ReleaseInput } from './ledger.js';
import { protectReleases } from './protect-releases.js';
import type { ProtectedTable, ReleasePolicy } from './protect-releases.js';

/** A release that is safe together with all before it. */
export interface ProtectedRelease extends ProtectedTable {
  /** The audit of everything ever released, together. */
  readonly report: AuditReport;
  readonly auditSeconds: number;
  /** The ledger with this release. */
  readonly ledger: Ledger;
}

/** Protects a publication of one table: see `protectReleases`. */
export function protectRelease(
  ledger: Ledger,
  release: ReleaseInput,
  policy: ReleasePolicy,
  options: ProtectOptions = {},
): ProtectedRelease {
  const { tables, report, auditSeconds, ledger: next } = protectReleases(ledger, [release], policy, options);
  return { ...tables[0], report, auditSeconds, ledger: next };
}
