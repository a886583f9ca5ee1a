import { audit } from '../audit/audit.js';
import { auditRounding } from '../audit/audit-rounding.js';
import { DisclosureError } from '../errors.js';
import type { Ledger } from '../ledger/ledger.js';
import { protectRelease } from '../ledger/protect-release.js';
import { protect } from '../protect/protect.js';
import type { ProtectOptions } from '../protect/protect.js';
import { round } from '../round/round-counts.js';
import type { LinearSolver } from '../solver/linear-solver.js';
import type { CommandArguments, RoundArguments, SuppressArguments } from './arguments.js';
import { cellsListed, codesListed } from './cell-lists.js';
import type { FolderTable } from './read-table-folder.js';
import type { Outcome } from './summary.js';

/** What hiding cells needs besides the table. */
export interface Means {
  readonly solver: LinearSolver;
  readonly seed: string;
  /** Told what is going on. */
  readonly show: (text: string) => void;
}

/** Suppresses a table and audits the result from its published values, with the witnesses as proof. */
export function suppressFolder(table: FolderTable, args: SuppressArguments, means: Means): Outcome {
  const rules = rulesOf(table, args);
  const policy = {
    ...rules,
    cost: args.cost,
    seed: means.seed,
    open: cellsListed(args.open, table.set),
    hidden: cellsListed(args.hidden, table.set),
  };
  const start = performance.now();
  const protection = protect(table.set, table.values, policy, optionsOf(args, means));
  const middle = performance.now();
  means.show('Attacking the result');
  const attacker = { kind: args.insiders ? 'insider' : 'public' } as const;
  const report = audit(table.set, protection.published, policy, attacker, {
    base: table.values,
    hidden: policy.hidden,
    witnesses: protection.witnesses,
    solver: means.solver,
  });
  return {
    ...protection,
    ...rules,
    method: 'suppress',
    narrowest: report.narrowest,
    unavoidable: report.unavoidable,
    audit: report.status,
    protectSeconds: (middle - start) / 1000,
    auditSeconds: (performance.now() - middle) / 1000,
  };
}

/** Protects a table together with all that a ledger holds; the audit is part of it. */
export function releaseFolder(
  table: FolderTable,
  ledger: Ledger,
  args: SuppressArguments,
  means: Means,
): Outcome & { readonly ledger: Ledger } {
  const rules = rulesOf(table, args);
  const start = performance.now();
  const release = {
    id: `${ledger.releases.length + 1}: ${table.meta.name}`,
    dimensions: table.meta.dims,
    rows: table.rows(),
    open: codesListed(args.open, table.set.dimensions),
    hidden: codesListed(args.hidden, table.set.dimensions),
  };
  const policy = { ...rules, cost: args.cost, seed: means.seed };
  const { report, auditSeconds, ...released } = protectRelease(
    ledger,
    release,
    policy,
    optionsOf(args, means),
  );
  return {
    ...rules,
    ...released,
    method: 'suppress',
    narrowest: report.narrowest,
    unavoidable: report.unavoidable,
    audit: report.status,
    protectSeconds: (performance.now() - start) / 1000 - auditSeconds,
    auditSeconds,
  };
}

/** Rounds small counts and audits what is published. */
export function roundFolder(table: FolderTable, args: RoundArguments, seed: string): Outcome {
  const { threshold, zeros } = tableRules(table, args);
  if (zeros === 'protect')
    throw new DisclosureError(
      'INVALID_POLICY',
      'Rounding publishes zeros. Use the method "suppress" where zeros are to be protected.',
      'zeros',
    );
  const start = performance.now();
  const { published } = round(table.set, table.values, { threshold, seed });
  const middle = performance.now();
  const report = auditRounding(table.set, published, threshold);
  return {
    method: 'round',
    set: table.set,
    published,
    threshold,
    width: null,
    zeros,
    insiders: null,
    primary: table.values.reduce((sum, value) => sum + (value >= 1 && value <= threshold ? 1 : 0), 0),
    secondary: 0,
    secondaryValue: 0,
    narrowest: report.narrowest,
    unavoidable: 0,
    audit: report.status,
    protectSeconds: (middle - start) / 1000,
    auditSeconds: (performance.now() - middle) / 1000,
  };
}

/** The rules of a folder's `meta.json` with what the command line says otherwise. */
function tableRules(
  { meta }: FolderTable,
  { threshold, zeros }: CommandArguments,
): { threshold: number; zeros: 'publish' | 'protect' } {
  return { threshold: threshold ?? meta.maxN, zeros: zeros ?? (meta.protectZeros ? 'protect' : 'publish') };
}

function rulesOf(
  table: FolderTable,
  args: SuppressArguments,
): { threshold: number; zeros: 'publish' | 'protect'; width: number; insiders: boolean } {
  const rules = tableRules(table, args);
  return { ...rules, width: args.width ?? rules.threshold, insiders: args.insiders };
}

const STEPS = {
  cover: 'Looking for a safe answer',
  polish: 'Showing what need not be hidden',
  improve: 'Looking for a cheaper answer',
};

function optionsOf({ seconds }: SuppressArguments, { solver, show }: Means): ProtectOptions {
  return {
    solver,
    ...(seconds === null ? {} : { seconds }),
    progress: (step, done) => {
      show(`${STEPS[step]}: ${Math.round(100 * done)} %`);
    },
  };
}
