import { DisclosureError } from '../errors.js';
import type { OtherRisks } from '../protect/pose-problem.js';
import { CELL, nameOf } from '../table/table-set.js';
import type { TableSet } from '../table/table-set.js';

/** When a magnitude (money, hours) says too much about who contributed most of it. */
export interface DominanceRules {
  /**
   * p%-rule: unsafe if the second largest contributor can estimate the largest one to within p %, that is if what the others contribute is less
   * than p % of the largest contribution (Hundepool et al. 2012, Statistical Disclosure Control, section 4.2.2).
   */
  readonly p?: number;
  /** (n, k)-rule: unsafe if the n largest contributors make up more than k % (same section). */
  readonly dominance?: { readonly n: number; readonly k: number };
  /** Frequency rule: unsafe if 1 to this many contributed. */
  readonly threshold?: number;
}

/** Contributions to the cells of a table: `amounts[starts[c]]` up to `amounts[starts[c + 1]]` are those to cell c. */
export interface Contributions {
  readonly starts: Int32Array;
  readonly amounts: Float64Array;
}

/**
 * Finds the cells that a rule makes unsafe, and the width that each needs: twice what keeps the largest contributor from being estimated to
 * within p % (or within (100 − k) % for dominance), and at least 1.
 */
export function dominanceRisks(
  set: TableSet,
  contributions: Contributions,
  rules: DominanceRules,
): OtherRisks {
  checkRules(rules);
  const cells = new Map<number, number>();
  for (let cell = 0; cell < set.size; cell++) {
    if (set.kinds[cell] !== CELL.listed) continue;
    const amounts = contributions.amounts
      .slice(contributions.starts[cell], contributions.starts[cell + 1])
      .sort()
      .reverse();
    if (amounts.some((a) => !(a >= 0) || !Number.isFinite(a)))
      throw new DisclosureError(
        'INVALID_COUNT',
        `A contribution to cell ${nameOf(set, cell)} is negative or no number. Correct it; refunds need a table of their own.`,
        nameOf(set, cell),
      );
    const needed = neededWidth(amounts, rules);
    if (needed > 0) cells.set(cell, Math.max(1, Math.ceil(needed)));
  }
  return { cells, counts: false };
}

function neededWidth(amounts: Float64Array, { p, dominance, threshold }: DominanceRules): number {
  const total = amounts.reduce((sum, a) => sum + a, 0);
  if (total === 0) return 0;
  const largest = amounts[0];
  const others = amounts.slice(2).reduce((sum, a) => sum + a, 0);
  let needed = 0;
  if (p !== undefined) needed = Math.max(needed, 2 * ((p / 100) * largest - others));
  if (dominance) {
    const top = amounts.slice(0, dominance.n).reduce((sum, a) => sum + a, 0);
    if (top > (dominance.k / 100) * total) needed = Math.max(needed, 2 * ((100 / dominance.k) * top - total));
  }
  const units = amounts.filter((a) => a > 0).length;
  if (threshold !== undefined && units <= threshold) needed = Math.max(needed, total / 2);
  return needed;
}

function checkRules({ p, dominance, threshold }: DominanceRules): void {
  const bad =
    p !== undefined && !(p > 0 && p <= 100)
      ? 'p'
      : dominance &&
          !(Number.isInteger(dominance.n) && dominance.n >= 1 && dominance.k > 0 && dominance.k < 100)
        ? 'dominance'
        : threshold !== undefined && !(Number.isInteger(threshold) && threshold >= 1)
          ? 'threshold'
          : null;
  if (bad !== null)
    throw new DisclosureError(
      'INVALID_POLICY',
      `The rule "${bad}" can't be right. Give p and k in per cent, n and the threshold as whole numbers from 1 up.`,
      bad,
    );
}
