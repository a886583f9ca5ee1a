import { buildDimension } from '../table/build-dimension.js';
import { buildTableSet } from '../table/build-table-set.js';
import { fillCounts } from '../table/fill-counts.js';
import { protect } from '../protect/protect.js';
import { thrownBy } from '../testing/thrown.testing.js';
import { dominanceRisks } from './dominance.js';

const dimension = buildDimension({
  name: 'region',
  hierarchies: [{ levels: ['@', '@@', '@@', '@@'], codes: ['Total', 'A', 'B', 'C'] }],
});
const set = buildTableSet([dimension], [{ name: 'hours', codes: { region: 'all' } }]);
/** Contributions to Total, A, B and C. */
const contributions = [
  [500, 300, 90, 80, 70, 60, 50, 40],
  [500, 40, 10],
  [90, 80, 70, 60],
  [300, 50],
];
const packed = {
  starts: Int32Array.from([0, 8, 11, 15, 17]),
  amounts: Float64Array.from(contributions.flat()),
};

describe('dominance', () => {
  it('finds the cell whose second largest contributor could estimate the largest, and how far off they must be', () => {
    const risks = dominanceRisks(set, packed, { p: 10 });
    expect([...risks.cells]).toEqual([
      [1, { below: 40, above: 40 }],
      [3, { below: 30, above: 30 }],
    ]);
  });

  it('finds cells that n contributors dominate', () => {
    expect([...dominanceRisks(set, packed, { dominance: { n: 1, k: 80 } }).cells]).toEqual([
      [1, { below: 75, above: 75 }],
      [3, { below: 25, above: 25 }],
    ]);
  });

  it('protects such cells although their values are large', () => {
    const values = fillCounts(set, [
      {
        dimensions: ['region'],
        rows: ['A', 'B', 'C'].map((code, i) => ({
          codes: [code],
          count: contributions[i + 1].reduce((a, b) => a + b, 0),
        })),
      },
    ]);
    const { suppressed } = protect(
      set,
      values,
      { threshold: 3 },
      { risks: dominanceRisks(set, packed, { p: 10 }) },
    );
    expect([...suppressed]).toEqual([0, 1, 0, 1]);
  });

  it('finds cells of few contributors, and takes the strictest of several rules', () => {
    expect([...dominanceRisks(set, packed, { p: 10, threshold: 2 }).cells]).toEqual([
      [1, { below: 40, above: 40 }],
      [3, { below: 88, above: 88 }],
    ]);
  });

  it('refuses a rule that can not be right', () => {
    expect(thrownBy(() => dominanceRisks(set, packed, { p: 0 }))).toMatchObject({
      code: 'INVALID_POLICY',
      subject: 'p',
    });
  });

  it('refuses contributions in fractions of a unit, and those of another table', () => {
    const inThousands = { ...packed, amounts: packed.amounts.map((amount) => amount / 1000) };
    expect(thrownBy(() => dominanceRisks(set, inThousands, { p: 10 }))).toMatchObject({
      code: 'INVALID_COUNT',
      subject: 'region=Total',
    });
    expect(
      thrownBy(() => dominanceRisks(set, { ...packed, starts: packed.starts.slice(1) }, { p: 10 })),
    ).toMatchObject({ code: 'INVALID_COUNT', subject: 'contributions' });
  });
});
