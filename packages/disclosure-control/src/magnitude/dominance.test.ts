import { audit } from '../audit/audit.js';
import { loadHighs } from '../solver/load-highs.js';
import { buildDimension } from '../table/build-dimension.js';
import { buildTableSet } from '../table/build-table-set.js';
import { fillCounts } from '../table/fill-counts.js';
import { protect } from '../protect/protect.js';
import { thrownBy } from '../testing/thrown.testing.js';
import { dominanceRisks } from './dominance.js';

const solver = await loadHighs();
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
  it('finds the cell whose second largest contributor could estimate the largest, and how wide it must be', () => {
    const risks = dominanceRisks(set, packed, { p: 10 });
    expect([...risks.cells]).toEqual([
      [1, 80],
      [3, 60],
    ]);
  });

  it('finds cells that n contributors dominate', () => {
    expect([...dominanceRisks(set, packed, { dominance: { n: 1, k: 85 } }).cells.keys()]).toEqual([1, 3]);
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

  it('lets an auditor find such a cell that is known too well', () => {
    const { cells } = dominanceRisks(set, packed, { p: 10 });
    const values = Float64Array.from([1290, 550, 300, 350, 90]).slice(0, set.size);
    values[0] = values.slice(1).reduce((a, b) => a + b, 0);
    const audited = (hidden: readonly number[]): string =>
      audit(
        set,
        values.map((value, cell) => (hidden.includes(cell) ? Number.NaN : value)),
        { threshold: 3 },
        { kind: 'public' },
        { base: values, risks: cells, solver },
      ).status;
    expect(audited([1])).toBe('failed');
    expect(audited([1, 3])).toBe('complete');
  });

  it('refuses a rule that can not be right', () => {
    expect(thrownBy(() => dominanceRisks(set, packed, { p: 0 }))).toMatchObject({
      code: 'INVALID_POLICY',
      subject: 'p',
    });
  });
});
