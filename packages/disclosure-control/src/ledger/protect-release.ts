import { audit } from '../audit/audit.js';
import type { AuditReport } from '../audit/report.js';
import { DisclosureError } from '../errors.js';
import type { Policy } from '../policy.js';
import { protect } from '../protect/protect.js';
import type { ProtectOptions } from '../protect/protect.js';
import { CELL } from '../table/table-set.js';
import type { TableSet } from '../table/table-set.js';
import { joinTables, singleTable } from './joint-tables.js';
import type { Ledger, ReleaseInput } from './ledger.js';

/** What may be passed on of a release's policy: cells are those of the release by itself. */
export type ReleasePolicy = Omit<Policy, 'threshold' | 'cost' | 'open' | 'hidden'> & {
  readonly threshold: number;
  readonly cost?: 'value' | 'count';
};

/** A release that is safe together with all before it. */
export interface ProtectedRelease {
  /** The release by itself. */
  readonly set: TableSet;
  /** Its cells' values, NaN where suppressed. */
  readonly published: Float64Array;
  readonly primary: number;
  readonly secondary: number;
  readonly secondaryValue: number;
  /** The audit of everything ever released, together. */
  readonly report: AuditReport;
  readonly auditSeconds: number;
  /** The ledger with this release. */
  readonly ledger: Ledger;
}

/**
 * Protects a release together with everything released before: what is public stays public, what was suppressed stays
 * suppressed, and all of it is one table for the attacker. The joint pattern is audited before it is handed out.
 */
export function protectRelease(
  ledger: Ledger,
  release: ReleaseInput,
  policy: ReleasePolicy,
  options: ProtectOptions = {},
): ProtectedRelease {
  if (ledger.releases.some((r) => r.id === release.id))
    throw new DisclosureError(
      'FACTS_CONFLICT',
      `Release "${release.id}" is in the ledger already. Give the new one an id of its own.`,
      release.id,
    );
  const joint = joinTables(ledger, release, policy.threshold);
  const protection = protect(
    joint.set,
    joint.values,
    { ...policy, hidden: joint.smallChanges },
    { ...options, facts: joint.facts },
  );
  const known = protection.published.slice();
  for (let cell = 0; cell < joint.set.size; cell++) {
    if (joint.facts.published[cell] === 1) known[cell] = joint.values[cell];
    if (joint.set.kinds[cell] === CELL.difference && joint.values[cell] === 0) known[cell] = 0;
  }
  const clock = options.clock ?? ((): number => performance.now());
  const start = clock();
  const report = audit(
    joint.set,
    known,
    policy,
    { kind: policy.insiders === false ? 'public' : 'insider' },
    {
      base: joint.values,
      witnesses: protection.witnesses,
      ...(options.solver ? { solver: options.solver } : {}),
    },
  );
  if (report.status !== 'complete')
    throw new DisclosureError(
      'FORCED_OPEN_UNSAFE',
      `Release "${release.id}" can't be shown to be safe together with earlier ones. Leave it out, or leave out the dimension that is new.`,
      release.id,
    );
  return {
    ...ownPart(ledger, release, joint.newest, known, protection.rules),
    report,
    auditSeconds: (clock() - start) / 1000,
  };
}

/** The release by itself, in its own order. */
function ownPart(
  ledger: Ledger,
  release: ReleaseInput,
  newest: Int32Array,
  known: Float64Array,
  rules: Uint8Array,
): Omit<ProtectedRelease, 'report' | 'auditSeconds'> {
  const { set, values } = singleTable(release);
  const published = new Float64Array(set.size).fill(Number.NaN);
  const suppressed: number[] = [];
  const counts = { primary: 0, secondary: 0, secondaryValue: 0 };
  newest.forEach((cell, place) => {
    published[place] = known[cell];
    if (!Number.isNaN(known[cell]) || set.kinds[place] !== CELL.listed) return;
    suppressed.push(place);
    if (rules[cell] !== 0) counts.primary++;
    else {
      counts.secondary++;
      counts.secondaryValue += values[place];
    }
  });
  return {
    set,
    published,
    ...counts,
    ledger: { releases: [...ledger.releases, { ...release, suppressed }] },
  };
}
