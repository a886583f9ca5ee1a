import type { SparseRows } from './sparse-rows.js';

/**
 * A dimension ready for arithmetic. Codes are numbered; every relation between them is one row of `equations`
 * (sum of coefficient × value = 0), bounds included: a bound is an equation with a derived code that takes up the slack.
 */
export interface Dimension {
  readonly name: string;
  readonly codes: readonly string[];
  /** The number of a code. */
  readonly index: ReadonlyMap<string, number>;
  /** What may be published under a code: `listed`, or not at all because it only stands for a remainder or an excess. */
  readonly kinds: readonly CodeKind[];
  /** Codes whose values are input; all others follow from them. */
  readonly inputs: readonly number[];
  /**
   * The first entry of a row is the code that the row computes from the others; rows are in an order in which everything that
   * a row needs was computed before it.
   */
  readonly equations: SparseRows;
  /**
   * Changes of the codes that keep every equation, such that every such change is an integer combination of them:
   * an inner code with all the codes that contain it.
   */
  readonly generators: SparseRows;
  /** The code of the grand total: a table without this dimension lies here. */
  readonly root: number;
  /** Cells' names leave it out: nobody outside knows of it. */
  readonly unnamed?: true;
}

/** `remainder` counts units (the whole without a part), `excess` counts repeated mentions and so no unit, `difference`
 * is how much a later figure differs from an earlier one and may be negative. */
export type CodeKind = 'listed' | 'remainder' | 'excess' | 'difference';
