import fc from 'fast-check';
import type { Contributions } from '../magnitude/dominance.js';
import { buildDimension } from '../table/build-dimension.js';
import { buildTableSet } from '../table/build-table-set.js';
import { fillCounts } from '../table/fill-counts.js';
import { codesOf } from '../table/table-set.js';
import type { TableSet } from '../table/table-set.js';

/** A made-up table of amounts, and who contributed how much to each cell. */
export interface RandomMagnitudes {
  readonly set: TableSet;
  readonly values: Float64Array;
  readonly contributions: Contributions;
  readonly p: number;
  readonly zeros: 'publish' | 'protect';
}

const DIMENSIONS = [
  { name: 'trade', codes: ['Total', 'a', 'a1', 'a2', 'b'], levels: ['@', '@@', '@@@', '@@@', '@@'] },
  { name: 'town', codes: ['Total', 'p', 'q', 'r'], levels: ['@', '@@', '@@', '@@'] },
].map(({ name, ...hierarchy }) => buildDimension({ name, hierarchies: [hierarchy] }));
const SET = buildTableSet(DIMENSIONS, [{ name: 't', codes: { trade: 'all', town: 'all' } }]);
const INNER = ['a1', 'a2', 'b'].flatMap((trade) => ['p', 'q', 'r'].map((town) => [trade, town] as const));

/** Codes are called after what they are part of. */
function isPart(code: string, whole: string): boolean {
  return whole === 'Total' || code.startsWith(whole);
}

/** Up to four contributors to an inner cell, each to one only; every other cell or so has one who dominates. */
export const randomMagnitudes: fc.Arbitrary<RandomMagnitudes> = fc
  .record({
    amounts: fc.array(fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 4 }), {
      minLength: INNER.length,
      maxLength: INNER.length,
    }),
    large: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: INNER.length, maxLength: INNER.length }),
    p: fc.integer({ min: 5, max: 60 }),
    zeros: fc.constantFrom('publish' as const, 'protect' as const),
  })
  .filter(({ amounts }) => amounts.some((list) => list.length > 0))
  .map(({ amounts, large, p, zeros }) => {
    const own = amounts.map((list, i) => list.map((amount, k) => (k === 0 ? amount * large[i] : amount)));
    const rows = INNER.map((codes, i) => ({ codes, count: own[i].reduce((a, b) => a + b, 0) }));
    const values = fillCounts(SET, [{ dimensions: ['trade', 'town'], rows }]);
    const byCell = [...values.keys()].map((cell) => {
      const [trade, town] = codesOf(SET, cell);
      return INNER.flatMap(([a, b], i) => (isPart(a, trade) && isPart(b, town) ? own[i] : []));
    });
    const starts = new Int32Array(SET.size + 1);
    byCell.forEach((list, cell) => (starts[cell + 1] = starts[cell] + list.length));
    return {
      set: SET,
      values,
      contributions: { starts, amounts: Float64Array.from(byCell.flat()) },
      p,
      zeros,
    };
  });
