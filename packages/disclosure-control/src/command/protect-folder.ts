import { audit } from '../audit/audit.js';
import { auditRounding } from '../audit/audit-rounding.js';
import { DisclosureError } from '../errors.js';
import type { Ledger } from '../ledger/ledger.js';
import { protectRelease } from '../ledger/protect-release.js';
import { protect } from '../protect/protect.js';
import type { ProtectOptions } from '../protect/protect.js';
import { round } from '../round/round-counts.js';
import type { LinearSolver } from '../solver/linear-solver.js';
import type { CommandArguments } from './arguments.js';
import type { FolderTable } from './read-table-folder.js';
import type { Outcome } from './summary.js';

/** The policy of a folder's `meta.json` with what the command line says otherwise. */
export function policyOf(
  table: FolderTable,
  args: CommandArguments,
): {
  threshold: number;
  width: number;
  zeros: 'publish' | 'protect';
  insiders: boolean;
  cost: 'value' | 'count';
  seed: string;
} {
  const threshold = args.threshold ?? table.meta.maxN;
  return {
    threshold,
    width: args.width ?? threshold,
    zeros: args.zeros ?? (table.meta.protectZeros ? 'protect' : 'publish'),
    insiders: args.insiders,
    cost: args.cost,
    seed: args.seed,
  };
}

function optionsOf(
  args: CommandArguments,
  solver: LinearSolver,
  show: (text: string) => void,
): ProtectOptions {
  return {
    solver,
    ...(args.seconds === null ? {} : { seconds: args.seconds }),
    progress: (step, done, cost) => {
      show(`${step} ${Math.round(100 * done)} %, cost ${Math.round(cost)}`);
    },
  };
}

/** Suppresses a table and audits the result from its published values, with the witnesses as proof. */
export function suppressFolder(
  table: FolderTable,
  args: CommandArguments,
  solver: LinearSolver,
  show: (text: string) => void,
): Outcome {
  const policy = policyOf(table, args);
  const start = performance.now();
  const protection = protect(table.set, table.values, policy, optionsOf(args, solver, show));
  const middle = performance.now();
  show('audit');
  const attacker = { kind: args.insiders ? 'insider' : 'public' } as const;
  const report = audit(table.set, protection.published, policy, attacker, {
    base: table.values,
    witnesses: protection.witnesses,
    solver,
  });
  return {
    ...protection,
    narrowest: report.narrowest,
    audit: report.status,
    protectSeconds: (middle - start) / 1000,
    auditSeconds: (performance.now() - middle) / 1000,
  };
}

/** Protects a table together with all that a ledger holds; the audit is part of it. */
export function releaseFolder(
  table: FolderTable,
  ledger: Ledger,
  args: CommandArguments,
  solver: LinearSolver,
  show: (text: string) => void,
): Outcome & { ledger: Ledger } {
  const start = performance.now();
  const release = {
    id: `${ledger.releases.length + 1}: ${table.meta.name}`,
    dimensions: table.meta.dims,
    rows: table.rows(),
  };
  const result = protectRelease(ledger, release, policyOf(table, args), optionsOf(args, solver, show));
  return {
    ...result,
    narrowest: result.report.narrowest,
    audit: result.report.status,
    protectSeconds: (performance.now() - start) / 1000,
    auditSeconds: result.auditSeconds,
  };
}

/** Rounds small counts and audits what is published. */
export function roundFolder(table: FolderTable, args: CommandArguments): Outcome {
  const { threshold, seed, zeros } = policyOf(table, args);
  if (zeros === 'protect')
    throw new DisclosureError(
      'INVALID_POLICY',
      'Rounding publishes zeros. Use the method "suppress" where zeros are to be protected.',
      'zeros',
    );
  const start = performance.now();
  const rounded = round(table.set, table.values, { threshold, seed });
  const middle = performance.now();
  const report = auditRounding(table.set, rounded.published, threshold);
  return {
    set: table.set,
    published: rounded.published,
    primary: table.values.reduce((sum, value) => sum + (value >= 1 && value <= threshold ? 1 : 0), 0),
    secondary: 0,
    secondaryValue: 0,
    narrowest: report.narrowest,
    audit: report.status,
    protectSeconds: (middle - start) / 1000,
    auditSeconds: (performance.now() - middle) / 1000,
  };
}
