import { buildDimension } from '../../table/build-dimension.js';
import { buildTableSet } from '../../table/build-table-set.js';
import { fillCounts } from '../../table/fill-counts.js';
import { codesOf } from '../../table/table-set.js';
import { Pattern } from '../pattern.js';
import { poseProblem } from '../pose-problem.js';
import { SubgridFinder } from './subgrid.js';

const NAMES = ['p', 'q', 'r', 's'];
const CODES = ['dear', 'near', 'cheap'];
const dimensions = NAMES.map((name) =>
  buildDimension({ name, hierarchies: [{ levels: ['@', '@@', '@@', '@@'], codes: ['_T', ...CODES] }] }),
);
const set = buildTableSet(dimensions, [
  { name: 't', codes: Object.fromEntries(NAMES.map((n) => [n, 'all'])) },
]);

/** Counts of 1,000 wherever a code is "dear", otherwise of 10 per "near". */
function* rows(): Generator<{ codes: string[]; count: number }> {
  for (let i = 0; i < 81; i++) {
    const codes = NAMES.map((_, d) => CODES[Math.floor(i / 3 ** d) % 3]);
    const near = codes.filter((code) => code === 'near').length;
    yield { codes, count: codes.includes('dear') ? 1000 : 1 + 10 * near };
  }
}

describe('SubgridFinder', () => {
  const values = fillCounts(set, [{ dimensions: NAMES, rows: rows() }]);
  const problem = poseProblem(set, values, { threshold: 1 });
  const grids = new SubgridFinder(problem, new Pattern(problem).hidden);
  const small = values.indexOf(1);

  it('begins with the cell and takes the codes whose cells are cheapest, so that a change has room', () => {
    const region = grids.around(small, 16, Infinity);
    expect(region).toHaveLength(16);
    expect(region[0]).toBe(small);
    const codes = new Set([...region].flatMap((cell) => codesOf(set, cell)));
    expect([...codes].sort()).toEqual(['cheap', 'near']);
  });

  it('leaves out what is dearer than can pay, but nothing that is hidden anyway', () => {
    expect([...grids.around(small, 16, 30)].every((cell) => values[cell] < 30)).toBe(true);
    expect(grids.around(small, 16, 30)).toHaveLength(11);
  });

  it('grows up to the limit', () => {
    expect(grids.around(small, 300, Infinity).length).toBeGreaterThan(100);
    expect(grids.around(small, 300, Infinity).length).toBeLessThanOrEqual(300);
  });
});
