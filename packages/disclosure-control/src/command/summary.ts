import type { TableSet } from '../table/table-set.js';

/** What the command found out, whatever the method. */
export interface Outcome {
  readonly set: TableSet;
  /** Cell → published value, NaN where suppressed. */
  readonly published: Float64Array;
  readonly primary: number;
  readonly secondary: number;
  readonly secondaryValue: number;
  /** The least proven width of a hidden cell that can be small; Infinity if there is none. */
  readonly narrowest: number;
  readonly audit: 'complete' | 'partial' | 'failed';
  readonly protectSeconds: number;
  readonly auditSeconds: number;
}

/** The one line that the command prints. For the publisher's own eyes: it tells how many cells are small. */
export function summaryLine(table: string, outcome: Outcome): string {
  const round = (seconds: number): number => Math.round(seconds * 1000) / 1000;
  return `${JSON.stringify({
    table,
    cells: outcome.set.size,
    primary: outcome.primary,
    secondary: outcome.secondary,
    secondaryValue: outcome.secondaryValue,
    narrowest: Number.isFinite(outcome.narrowest) ? outcome.narrowest : null,
    audit: outcome.audit,
    protectSeconds: round(outcome.protectSeconds),
    auditSeconds: round(outcome.auditSeconds),
    peakMemoryMB: Math.round(process.resourceUsage().maxRSS / 1024),
  })}\n`;
}
