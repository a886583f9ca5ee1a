import { audit } from '../audit/audit.js';
import type { AuditReport } from '../audit/report.js';
import type { Policy } from '../policy.js';
import { protect } from '../protect/protect.js';
import type { Protection } from '../protect/result.js';
import type { LinearSolver } from '../solver/linear-solver.js';
import type { CommandArguments } from './arguments.js';
import type { FolderTable } from './read-table-folder.js';

/** What the command prints about a suppression. */
export interface SuppressionSummary {
  readonly protection: Protection;
  readonly report: AuditReport;
  readonly protectSeconds: number;
  readonly auditSeconds: number;
}

/** The policy of a folder's `meta.json` with what the command line says otherwise. */
export function policyOf(table: FolderTable, args: CommandArguments): Policy {
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

/** Protects a table and audits the result from its published values, with the witnesses as proof. */
export function suppressFolder(
  table: FolderTable,
  args: CommandArguments,
  solver: LinearSolver,
  show: (text: string) => void,
): SuppressionSummary {
  const policy = policyOf(table, args);
  const start = performance.now();
  const protection = protect(table.set, table.values, policy, {
    solver,
    ...(args.seconds === null ? {} : { seconds: args.seconds }),
    progress: (step, done, cost) => {
      show(`${step} ${Math.round(100 * done)} %, cost ${Math.round(cost)}`);
    },
  });
  const middle = performance.now();
  show('audit');
  const report = audit(
    table.set,
    protection.published,
    policy,
    { kind: args.insiders ? 'insider' : 'public' },
    {
      base: table.values,
      witnesses: protection.witnesses,
      solver,
    },
  );
  return {
    protection,
    report,
    protectSeconds: (middle - start) / 1000,
    auditSeconds: (performance.now() - middle) / 1000,
  };
}
