import type { AuditReport } from './audit/report.js';
import type { PublicPolicy } from './policy.js';
import { CELL } from './table/table-set.js';
import type { TableSet } from './table/table-set.js';

/** What may be said publicly about how a table was protected. */
export interface Certificate {
  readonly method: 'suppress';
  readonly cells: number;
  readonly suppressed: number;
  readonly threshold: number;
  readonly width: number;
  readonly zeros: 'publish' | 'protect';
  /** Whether the audit tried contributors of a 1 besides the public. */
  readonly insiders: boolean;
  readonly audit: AuditReport['status'];
}

/**
 * A certificate is a function of public data only: no number of small cells, no secondary value, no seed and no timing, because each of
 * them would tell something about what is hidden.
 */
export function certificateOf(
  set: TableSet,
  published: Float64Array,
  policy: PublicPolicy & {
    readonly threshold: number;
    readonly zeros?: 'publish' | 'protect';
  },
  report: AuditReport,
): Certificate {
  let cells = 0;
  let suppressed = 0;
  for (let cell = 0; cell < set.size; cell++) {
    if (set.kinds[cell] !== CELL.listed) continue;
    cells++;
    if (Number.isNaN(published[cell])) suppressed++;
  }
  return {
    method: 'suppress',
    cells,
    suppressed,
    threshold: policy.threshold,
    width: policy.width ?? policy.threshold,
    zeros: policy.zeros ?? 'publish',
    insiders: report.attacker === 'insider',
    audit: report.status,
  };
}
