import { audit } from '../audit/audit.js';
import type { AuditReport } from '../audit/report.js';
import { DisclosureError } from '../errors.js';
import type { Policy } from '../policy.js';
import { protect } from '../protect/protect.js';
import type { ProtectOptions } from '../protect/protect.js';
import type { Protection } from '../protect/result.js';
import { CELL } from '../table/table-set.js';
import type { TableSet } from '../table/table-set.js';
import { checkReleases } from './check-releases.js';
import { importanceOfCells } from './importance.js';
import { joinTables } from './joint-tables.js';
import type { JointTables } from './joint-tables.js';
import type { Ledger, ReleasedTable, ReleaseInput } from './ledger.js';
import { readProof, writeProof } from './proof.js';
import { reasonsOf } from './reasons.js';
import type { CellReason } from './reasons.js';

/** What may be passed on of a release's policy; a release may have a stricter threshold and a zero policy of its own. */
export type ReleasePolicy = Omit<Policy, 'threshold' | 'zeros' | 'cost' | 'keep' | 'open' | 'hidden'> & {
  readonly threshold: number;
  readonly zeros?: 'publish' | 'protect';
  readonly cost?: 'value' | 'count';
};

/** One table of a publication, in its own order. Only `published`, `threshold` and `zeros` may leave the house. */
export interface ProtectedTable {
  readonly id: string;
  /** The release by itself; its dimensions are those that it doesn't stand in. */
  readonly set: TableSet;
  /** Its cells' values, NaN where suppressed. */
  readonly published: Float64Array;
  /** The cells that are suppressed. */
  readonly suppressed: readonly number[];
  /** Secret: how many cells rules hide, how many others, and what those add up to. */
  readonly primary: number;
  readonly secondary: number;
  readonly secondaryValue: number;
  readonly threshold: number;
  readonly zeros: 'publish' | 'protect';
  /** Why a cell is open or hidden. For the network's own staff only: who knows which cells are small can work out others. */
  readonly reason: (cell: number) => CellReason;
}

/** Tables that are safe together with each other and with everything before them. */
export interface ProtectedReleases {
  /** In the order in which they were given. */
  readonly tables: readonly ProtectedTable[];
  /** The audit of everything ever released, together. */
  readonly report: AuditReport;
  readonly auditSeconds: number;
  /** The ledger with these tables, as one publication. */
  readonly ledger: Ledger;
}

/**
 * Protects the tables of one publication together with each other and with everything released before: what is public stays public, what was
 * suppressed stays suppressed, and all of it is one table for the attacker. The joint pattern is audited before it is handed out; either all
 * tables are, or none and an error says why: `NOT_PROVED` where no safe pattern was found, `FORCED_OPEN_UNSAFE` where cells that must be open are to
 * blame, and others for what can't be right in the input.
 *
 * Zeros are protected in a table, whatever its policy, if publishing them would expose a cell to the public: `zeros` says so.
 */
export function protectReleases(
  ledger: Ledger,
  releases: readonly ReleaseInput[],
  policy: ReleasePolicy,
  options: ProtectOptions = {},
): ProtectedReleases {
  checkReleases(ledger, releases, policy);
  const first = attempt(ledger, releases, policy, options);
  const careful = protectingZeros(first.joint, first.protection, releases, policy);
  const done = careful === null ? first : attempt(ledger, careful, policy, options);
  return finish(ledger, careful ?? releases, policy, options, done);
}

/** A joint pattern that is not audited yet. */
interface Attempt {
  readonly joint: JointTables;
  readonly protection: Protection;
}

function attempt(
  ledger: Ledger,
  releases: readonly ReleaseInput[],
  policy: ReleasePolicy,
  options: ProtectOptions,
): Attempt {
  const joint = joinTables(ledger, releases, policy);
  const { set, values, contributors, known, threshold, zeros, open, hidden } = joint;
  const { cost, keep } = importanceOfCells(values, joint.fresh, joint.cells, policy.cost ?? 'value');
  // What was hidden once stays hidden: small cells given for a total would add up from release to release, so only grand totals are kept then.
  const kept = ledger.releases.length === 0 ? keep : keep.slice(-1);
  const candidates = ledger.proof && readProof(ledger.proof, set, joint.allCells, ledger.releases.length);
  const protection = protect(
    set,
    values,
    { ...policy, threshold, zeros, open, hidden, cost, keep: kept },
    { ...options, facts: known, contributors, ...(candidates ? { candidates } : {}) },
  );
  return { joint, protection };
}

/**
 * The releases with their zeros protected in those tables where, together with what was public before, that a hidden cell is not 0 would say too
 * much; null if there are none.
 */
function protectingZeros(
  joint: JointTables,
  { exposed }: Protection,
  releases: readonly ReleaseInput[],
  policy: ReleasePolicy,
): ReleaseInput[] | null {
  const mustChange = (release: ReleaseInput, r: number): boolean =>
    (release.zeros ?? policy.zeros) !== 'protect' &&
    joint.cells[r].some((cell) => exposed.has(cell) && joint.values[cell] > 0);
  if (exposed.size === 0 || !releases.some(mustChange)) return null;
  return releases.map((release, r) => (mustChange(release, r) ? { ...release, zeros: 'protect' } : release));
}

/** Audits a joint pattern and takes it apart into tables. */
function finish(
  ledger: Ledger,
  releases: readonly ReleaseInput[],
  policy: ReleasePolicy,
  options: ProtectOptions,
  { joint, protection }: Attempt,
): ProtectedReleases {
  const { set, values, contributors, known, threshold, zeros, hidden } = joint;
  const published = protection.published.slice();
  for (let cell = 0; cell < set.size; cell++) {
    if (known.published[cell] === 1) published[cell] = values[cell];
    if (known.unchanged[cell] === 1) published[cell] = 0;
  }
  const clock = options.clock ?? ((): number => performance.now());
  const start = clock();
  const report = audit(
    set,
    published,
    { ...policy, threshold, zeros },
    { kind: policy.insiders === false ? 'public' : 'insider' },
    {
      base: values,
      contributors,
      hidden,
      earlier: earlierFacts(joint),
      witnesses: protection.witnesses,
      ...(options.solver ? { solver: options.solver } : {}),
    },
  );
  if (report.status !== 'complete')
    throw new DisclosureError(
      'NOT_PROVED',
      `${namesOf(releases)} can't be shown to be safe together with what was released before. Leave a table out, or leave out the dimension that is new.`,
      releases.map((r) => r.id).join(', '),
    );
  const auditSeconds = (clock() - start) / 1000;
  const reasons = reasonsOf(joint, protection, releases);
  const tables = releases.map((release, r) => ({
    ...ownPart(joint, r, published, protection),
    id: release.id,
    threshold: release.threshold ?? policy.threshold,
    zeros: release.zeros ?? policy.zeros ?? 'publish',
    reason: (cell: number): CellReason => reasons(joint.cells[r][cell]),
  }));
  const proof = writeProof(protection.witnesses, joint.allCells);
  return { tables, report, auditSeconds, ledger: { ...append(ledger, releases, tables), proof } };
}

/** What was public before: figures, and that they did not change. */
function earlierFacts({ known }: JointTables): Uint8Array {
  return known.published.map((published, cell) => published | known.unchanged[cell]);
}

function namesOf(releases: readonly ReleaseInput[]): string {
  return `Release${releases.length > 1 ? 's' : ''} ${releases.map((r) => `"${r.id}"`).join(', ')}`;
}

/** One table by itself, in its own order. */
function ownPart(
  joint: JointTables,
  r: number,
  known: Float64Array,
  { rules }: Protection,
): Pick<ProtectedTable, 'set' | 'published' | 'suppressed' | 'primary' | 'secondary' | 'secondaryValue'> {
  const { set, values } = joint.fresh[r];
  const published = new Float64Array(set.size).fill(Number.NaN);
  const suppressed: number[] = [];
  const counts = { primary: 0, secondary: 0, secondaryValue: 0 };
  joint.cells[r].forEach((cell, place) => {
    if (set.kinds[place] !== CELL.listed) return;
    published[place] = known[cell];
    if (!Number.isNaN(known[cell])) return;
    suppressed.push(place);
    if (rules[cell] !== 0) counts.primary++;
    else {
      counts.secondary++;
      counts.secondaryValue += values[place];
    }
  });
  return { set, published, suppressed, ...counts };
}

/** The ledger with these tables as its last publication; their rules are written down, because policies change. */
function append(
  ledger: Ledger,
  releases: readonly ReleaseInput[],
  tables: readonly ProtectedTable[],
): Ledger {
  const publication = 1 + Math.max(-1, ...ledger.releases.map((r, i) => r.publication ?? i));
  const added = releases.map((release, r): ReleasedTable => ({
    ...release,
    threshold: tables[r].threshold,
    zeros: tables[r].zeros,
    suppressed: tables[r].suppressed,
    publication,
  }));
  return { releases: [...ledger.releases, ...added] };
}
