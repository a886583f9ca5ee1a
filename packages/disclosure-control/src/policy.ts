import { checkGiven, checkLength, checkOneOf, checkWhole, invalid } from './check-options.js';

/** What may be known about a table, and what hiding costs. */
export interface Policy {
  /** T: a cell is small if 1 to T units contribute to it. One number, or one per cell (the stricter where two apply). */
  readonly threshold: number | Float64Array;
  /** W: the feasible interval of a hidden cell that can be small has at least this width. Default: the cell's T. */
  readonly width?: number;
  /**
   * `publish` (default): zeros are published and never hidden. `protect`: a zero counts as small. Or per cell: 0 to publish it, 1 to
   * protect it.
   */
  readonly zeros?: 'publish' | 'protect' | Uint8Array;
  /** Whether the contributor of an inner cell of 1 counts as an attacker. Default: true. */
  readonly insiders?: boolean;
  /** What hiding a cell costs: `value` (default) keeps what people look at, `count` keeps many cells, or a cost per cell. */
  readonly cost?: 'value' | 'count' | Float64Array;
  /** Cells to publish wherever hiding others will do, in groups, the most important last. */
  readonly keep?: readonly Iterable<number>[];
  /** Cells that must be published. */
  readonly open?: Iterable<number>;
  /** Cells that must be hidden, and are protected as small ones are: nobody learns them to within the width. */
  readonly hidden?: Iterable<number>;
  /** A secret that breaks ties. The same input and seed give the same pattern. Default: the empty string. */
  readonly seed?: string;
}

/** What is public about how a table was protected. */
export type PublicPolicy = Pick<Policy, 'threshold' | 'width' | 'zeros'>;

/** A policy with every default filled in. */
export interface CheckedPolicy {
  readonly threshold: (cell: number) => number;
  readonly width: (cell: number) => number;
  /** The least value that a hidden cell can have as far as the public knows: 1 where zeros are published, otherwise 0. */
  readonly lowest: (cell: number) => number;
  readonly insiders: boolean;
  readonly cost: 'value' | 'count' | Float64Array;
  readonly seed: string;
}

/** Checks a policy for a number of cells; throws `INVALID_POLICY` naming the option. */
export function checkPolicy(policy: Policy, size: number): CheckedPolicy {
  checkPublicPolicy(policy, size);
  const { threshold, width, cost } = policy;
  if (cost instanceof Float64Array) {
    checkLength('cost', cost, size);
    if (cost.some((c) => !(c >= 0) || !Number.isFinite(c)))
      throw invalid('cost', 'A cost is negative or not a number. Give every cell a finite cost from 0 up.');
  } else checkOneOf('cost', cost, ['value', 'count']);
  checkOneOf('insiders', policy.insiders, [true, false]);
  const thresholdOf =
    typeof threshold === 'number' ? (): number => threshold : (cell: number): number => threshold[cell];
  return {
    threshold: thresholdOf,
    width: width === undefined ? thresholdOf : (): number => width,
    lowest: lowestOf(policy.zeros),
    insiders: policy.insiders ?? true,
    cost: cost ?? 'value',
    seed: policy.seed ?? '',
  };
}

/** Checks what an auditor is told of a policy. What follows from it, `audit` works out by itself. */
export function checkPublicPolicy(policy: PublicPolicy, size: number): void {
  checkGiven('policy', policy, 'threshold');
  const { threshold, width, zeros } = policy;
  if (threshold instanceof Float64Array) {
    checkLength('threshold', threshold, size);
    threshold.forEach((t) => {
      checkWhole('threshold', t);
    });
  } else checkWhole('threshold', threshold);
  if (width !== undefined) checkWhole('width', width);
  if (zeros instanceof Uint8Array) {
    checkLength('zeros', zeros, size);
    if (zeros.some((z) => z > 1))
      throw invalid('zeros', 'An entry of "zeros" is neither 0 (publish) nor 1 (protect). Correct it.');
  } else checkOneOf('zeros', zeros, ['publish', 'protect']);
}

function lowestOf(zeros: Policy['zeros']): (cell: number) => number {
  if (!(zeros instanceof Uint8Array)) return () => (zeros === 'protect' ? 0 : 1);
  return (cell) => (zeros[cell] === 0 ? 1 : 0);
}
