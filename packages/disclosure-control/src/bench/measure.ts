import { audit } from '../audit/audit.js';
import { protect } from '../protect/protect.js';
import type { LinearSolver } from '../solver/linear-solver.js';
import type { TableSet } from '../table/table-set.js';

/** One line of the benchmark. */
export interface Measurement {
  readonly table: string;
  readonly cells: number;
  readonly primary: number;
  readonly secondary: number;
  readonly secondaryValue: number;
  readonly protectSeconds: number;
  readonly auditSeconds: number;
  readonly audit: string;
  readonly peakMemoryMB: number;
}

/** Protects a table by the default guarantee (insiders included) and audits the result. */
export function measure(
  table: string,
  set: TableSet,
  values: Float64Array,
  threshold: number,
  solver: LinearSolver,
): Measurement {
  const start = performance.now();
  const protection = protect(set, values, { threshold, seed: 'bench' }, { solver });
  const middle = performance.now();
  const report = audit(
    set,
    protection.published,
    { threshold },
    { kind: 'insider' },
    { base: values, witnesses: protection.witnesses, solver },
  );
  const end = performance.now();
  return {
    table,
    cells: set.size,
    primary: protection.primary,
    secondary: protection.secondary,
    secondaryValue: protection.secondaryValue,
    protectSeconds: Math.round(middle - start) / 1000,
    auditSeconds: Math.round(end - middle) / 1000,
    audit: report.status,
    peakMemoryMB: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}
