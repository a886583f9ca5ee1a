import { DisclosureError } from '../errors.js';
import type { OtherRisks, ProtectionLevels } from '../risks.js';
import { WHOLE_NUMBERS } from '../table/check-values.js';
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
 * Finds the cells that a rule makes unsafe, and how far their feasible intervals must reach below and above the value so that nobody comes too
 * near to a contribution (protection levels, Hundepool et al. 2012, section 4.2.2, the lower the same as the upper):
 * - p%-rule: p/100 × the largest contribution − what all but the two largest contribute, which keeps what the second largest finds, at best the
 *   upper end less their own, p % above the largest;
 * - (n, k)-rule: 100/k × what the n largest contribute − the value;
 * - frequency rule: a quarter of the value, by convention.
 *
 * The highest counts where several rules apply. Contributions are whole numbers in the unit of the values.
 */
export function dominanceRisks(
  set: TableSet,
  contributions: Contributions,
  rules: DominanceRules,
): OtherRisks {
  checkRules(rules);
  checkContributions(set, contributions);
  const cells = new Map<number, ProtectionLevels>();
  for (let cell = 0; cell < set.size; cell++) {
    if (set.kinds[cell] !== CELL.listed) continue;
    const amounts = contributions.amounts
      .slice(contributions.starts[cell], contributions.starts[cell + 1])
      .sort()
      .reverse();
    const level = Math.ceil(protectionLevel(amounts, rules));
    if (level > 0) cells.set(cell, { below: level, above: level });
  }
  return { cells, counts: false };
}

/** The highest level that any rule asks for; 0 or less if the cell is safe. */
function protectionLevel(amounts: Float64Array, { p, dominance, threshold }: DominanceRules): number {
  const total = sum(amounts);
  if (total === 0) return 0;
  const levels = [0];
  if (p !== undefined) levels.push((p * amounts[0]) / 100 - sum(amounts.subarray(2)));
  if (dominance) levels.push((100 * sum(amounts.subarray(0, dominance.n))) / dominance.k - total);
  if (threshold !== undefined && amounts.filter((a) => a > 0).length <= threshold) levels.push(total / 4);
  return Math.max(...levels);
}

function sum(amounts: Float64Array): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

function checkContributions(set: TableSet, { starts, amounts }: Contributions): void {
  if (starts.length !== set.size + 1 || starts[set.size] !== amounts.length)
    throw new DisclosureError(
      'INVALID_COUNT',
      `There are contributions for ${starts.length - 1} cells, ${amounts.length} in all; the table has ${set.size} cells. Give every cell where its contributions start, and where the last ones end.`,
      'contributions',
    );
  for (let cell = 0; cell < set.size; cell++) {
    const wrong = amounts
      .subarray(starts[cell], starts[cell + 1])
      .find((amount) => !Number.isSafeInteger(amount) || amount < 0);
    if (wrong !== undefined)
      throw new DisclosureError(
        'INVALID_COUNT',
        `Cell ${nameOf(set, cell)} has the contribution ${wrong}. ${WHOLE_NUMBERS}, the same as for the values. Refunds need a table of their own.`,
        nameOf(set, cell),
      );
  }
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
