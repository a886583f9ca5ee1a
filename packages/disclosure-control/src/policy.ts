import { DisclosureError } from './errors.js';

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
  /** Cells that must be hidden. */
  readonly hidden?: Iterable<number>;
  /** A secret that breaks ties. The same input and seed give the same pattern. Default: the empty string. */
  readonly seed?: string;
}

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
  const { threshold, width } = policy;
  if (typeof threshold === 'number') checkWhole('threshold', threshold);
  else {
    checkLength('threshold', threshold, size);
    threshold.forEach((t) => {
      checkWhole('threshold', t);
    });
  }
  if (width !== undefined) checkWhole('width', width);
  if (policy.cost instanceof Float64Array) {
    checkLength('cost', policy.cost, size);
    if (policy.cost.some((c) => !(c >= 0) || !Number.isFinite(c)))
      throw new DisclosureError(
        'INVALID_POLICY',
        'A cost is negative or not a number. Give every cell a finite cost from 0 up.',
        'cost',
      );
  }
  const thresholdOf =
    typeof threshold === 'number' ? (): number => threshold : (cell: number): number => threshold[cell];
  return {
    threshold: thresholdOf,
    width: width === undefined ? thresholdOf : (): number => width,
    lowest: lowestOf(policy.zeros, size),
    insiders: policy.insiders ?? true,
    cost: policy.cost ?? 'value',
    seed: policy.seed ?? '',
  };
}

function lowestOf(zeros: Policy['zeros'], size: number): (cell: number) => number {
  if (!(zeros instanceof Uint8Array)) return () => (zeros === 'protect' ? 0 : 1);
  checkLength('zeros', zeros, size);
  return (cell) => (zeros[cell] === 0 ? 1 : 0);
}

function checkWhole(option: string, value: number): void {
  if (!Number.isInteger(value) || value < 1 || value > 1e6)
    throw new DisclosureError(
      'INVALID_POLICY',
      `The ${option} is ${value}; it must be a whole number from 1 up. With 0 nothing would be protected.`,
      option,
    );
}

function checkLength(option: string, values: ArrayLike<number>, size: number): void {
  if (values.length !== size)
    throw new DisclosureError(
      'INVALID_POLICY',
      `"${option}" has ${values.length} entries for ${size} cells. Give one per cell.`,
      option,
    );
}
