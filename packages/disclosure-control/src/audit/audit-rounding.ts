import { checkLength, checkWhole } from '../check-options.js';
import type { TableSet } from '../table/table-set.js';

/** What an audit of a rounded table found. */
export interface RoundingReport {
  readonly status: 'complete' | 'failed';
  /** Cells published with a value from 1 to T. */
  readonly small: readonly number[];
  /** Relations that the published values break, each named by one of its cells. */
  readonly broken: readonly number[];
  /** How far the true value of a rounded inner cell can lie from the least to the greatest possible: T for both 0 and T + 1. */
  readonly narrowest: number;
}

/**
 * Checks a table protected by small count rounding from its published values alone: no value from 1 to T, every relation holds among
 * what is published. An inner value of 0 then stands for 0 to T, one of T + 1 for 1 to T + 1, and no published total says more than its inner
 * cells do, because it is their sum. Throws `INVALID_POLICY` for a threshold that can't be right.
 */
export function auditRounding(set: TableSet, published: Float64Array, threshold: number): RoundingReport {
  checkWhole('threshold', threshold);
  checkLength('published', published, set.size);
  const small: number[] = [];
  const broken: number[] = [];
  for (let cell = 0; cell < set.size; cell++) {
    const value = published[cell];
    if (!Number.isInteger(value) || value < 0 || (value >= 1 && value <= threshold)) small.push(cell);
  }
  for (const table of set.tables)
    set.dimensions.forEach((dimension, d) => {
      const { starts, indices, coefficients } = dimension.equations;
      const stride = table.strides[d];
      for (let r = 0; r + 1 < starts.length; r++) {
        const places = Array.from(
          indices.subarray(starts[r], starts[r + 1]),
          (code) => table.places[d][code],
        );
        if (places.some((place) => place < 0)) continue;
        for (let outer = 0; outer < table.size; outer += stride * table.codes[d].length)
          for (let low = outer; low < outer + stride; low++) {
            let sum = 0;
            places.forEach(
              (place, k) =>
                (sum += coefficients[starts[r] + k] * published[table.cells[low + place * stride]]),
            );
            if (sum !== 0) broken.push(table.cells[low + places[0] * stride]);
          }
      }
    });
  return {
    status: small.length + broken.length === 0 ? 'complete' : 'failed',
    small,
    broken,
    narrowest: threshold,
  };
}
