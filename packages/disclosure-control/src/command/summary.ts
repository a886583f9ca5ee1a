import type { TableSet } from '../table/table-set.js';

/** What the command found out, whatever the method. */
export interface Outcome {
  readonly method: 'suppress' | 'round';
  readonly set: TableSet;
  /** Cell → published value, NaN where suppressed. */
  readonly published: Float64Array;
  /** The rules that were applied. Rounding has no width and knows no insiders. */
  readonly threshold: number;
  readonly width: number | null;
  readonly zeros: 'publish' | 'protect';
  readonly insiders: boolean | null;
  readonly primary: number;
  readonly secondary: number;
  readonly secondaryValue: number;
  /** The least proven width of a hidden cell that can be small; Infinity if there is none. */
  readonly narrowest: number;
  /** How often an attacker knows a cell too well whatever is hidden. */
  readonly unavoidable: number;
  readonly audit: 'complete' | 'partial' | 'failed';
  readonly protectSeconds: number;
  readonly auditSeconds: number;
}

/** The one line that the command prints. For the publisher's own eyes: it tells how many cells are small. */
export function summaryLine(table: string, outcome: Outcome): string {
  const round = (seconds: number): number => Math.round(seconds * 1000) / 1000;
  const { method, threshold, width, zeros, insiders, primary, secondary, secondaryValue } = outcome;
  return `${JSON.stringify({
    table,
    method,
    threshold,
    width,
    zeros,
    insiders,
    cells: outcome.set.size,
    primary,
    secondary,
    secondaryValue,
    narrowest: Number.isFinite(outcome.narrowest) ? outcome.narrowest : null,
    unavoidable: outcome.unavoidable,
    audit: outcome.audit,
    protectSeconds: round(outcome.protectSeconds),
    auditSeconds: round(outcome.auditSeconds),
    peakMemoryMB: Math.round(process.resourceUsage().maxRSS / 1024),
  })}\n`;
}
