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

describe('protection levels', () => {
  const towns = ['a', 'b'].map((name) =>
    buildDimension({ name, hierarchies: [{ levels: ['@', '@@', '@@'], codes: ['Total', 'p', 'q'] }] }),
  );
  const square = buildTableSet(towns, [{ name: 't', codes: { a: 'all', b: 'all' } }]);
  const inner = [
    ['p', 'p', 1000],
    ['p', 'q', 8],
    ['q', 'p', 8],
    ['q', 'q', 4000],
  ] as const;
  const values = fillCounts(square, [
    { dimensions: ['a', 'b'], rows: inner.map(([a, b, count]) => ({ codes: [a, b], count })) },
  ]);
  const cell = 4;
  const risks = { cells: new Map([[cell, { below: 95, above: 95 }]]), counts: false };
  // Small values are no risk where values count no units, however high the threshold.
  const policy = { threshold: 600 };
  const audited = (published: Float64Array, base?: Float64Array): unknown =>
    audit(square, published, policy, { kind: 'public' }, { solver, risks, ...(base ? { base } : {}) });

  it('keep an interval from sliding to one side', () => {
    // The block of the four inner cells is 1006 wide, but reaches only 7 above the value.
    const block = values.map((value, at) => ([4, 5, 7, 8].includes(at) ? Number.NaN : value));
    expect(audited(block, values)).toMatchObject({
      status: 'failed',
      holes: [{ cell, low: 1, high: 1007 }],
    });
    for (const means of [{}, { solver }]) {
      const { published, witnesses } = protect(square, values, policy, { risks, ...means });
      for (const proof of [{ solver }, { witnesses }])
        expect(
          audit(square, published, policy, { kind: 'public' }, { base: values, risks, ...proof }),
        ).toMatchObject({ status: 'complete', atRisk: 1, unavoidable: 0 });
      // Without the true table at least the width is shown.
      expect(audited(published)).toMatchObject({ status: 'complete', atRisk: 1 });
    }
  });

  it('are asked of a cell that was published, too', () => {
    expect(audited(values, values)).toMatchObject({
      status: 'failed',
      holes: [{ cell, low: 1000, high: 1000 }],
    });
  });

  it('ask for no more below than a cell has', () => {
    const all = { cells: new Map([[5, { below: 95, above: 2 }]]), counts: false };
    const { published, witnesses } = protect(square, values, policy, { risks: all });
    expect(
      audit(square, published, policy, { kind: 'public' }, { base: values, risks: all, witnesses }),
    ).toMatchObject({ status: 'complete', atRisk: 1, unavoidable: 0, narrowest: 9 });
  });

  it('are missed by an interval that is endless above and ends too early below', () => {
    const amounts = Float64Array.of(60, 10, 20, 30);
    const found = (hidden: readonly number[], below: number): unknown => {
      const published = amounts.map((value, at) => (hidden.includes(at) ? Number.NaN : value));
      const ofTotal = { cells: new Map([[0, { below, above: 5 }]]), counts: false };
      return audit(set, published, policy, { kind: 'public' }, { base: amounts, risks: ofTotal, solver });
    };
    expect(found([0, 1], 20)).toMatchObject({ status: 'failed', holes: [{ low: 51, high: Infinity }] });
    expect(found([0, 1, 2], 20)).toMatchObject({ status: 'complete', unavoidable: 0 });
    // Every part is at least 1 where zeros are published, and so the total at least 3, whatever is hidden.
    expect(found([0, 1, 2, 3], 58)).toMatchObject({ status: 'complete', unavoidable: 1 });
    expect(found([0, 1, 2], 58)).toMatchObject({ status: 'failed', unavoidable: 0 });
  });

  it('are given up as far as nothing can reach them', () => {
    const amounts = Float64Array.of(60, 10, 20, 30);
    const ofTotal = { cells: new Map([[0, { below: 58, above: 5 }]]), counts: false };
    const { suppressed, exposed } = protect(set, amounts, policy, { risks: ofTotal, solver });
    expect([...suppressed]).toEqual([1, 1, 1, 1]);
    expect([...exposed]).toEqual([0]);
  });

  it('can ask more of a total than any one part of it has, even without a solver', () => {
    const parts = ['A', 'B', 'C'].map((code) => ({ codes: [code], count: 60 }));
    const equal = fillCounts(set, [{ dimensions: ['region'], rows: parts }]);
    const ofTotal = { cells: new Map([[0, { below: 150, above: 150 }]]), counts: false };
    const { suppressed, witnesses } = protect(set, equal, policy, { risks: ofTotal });
    expect([...suppressed]).toEqual([1, 1, 1, 1]);
    const hidden = equal.map(() => Number.NaN);
    expect(
      audit(set, hidden, policy, { kind: 'public' }, { base: equal, risks: ofTotal, witnesses }),
    ).toMatchObject({ status: 'complete', atRisk: 1, narrowest: 300 });
  });

  it.each([
    [4, { below: 0.5, above: 1 }],
    [4, { below: 1, above: -1 }],
    [4, { below: 2 ** 30, above: 1 }],
    [9, { below: 1, above: 1 }],
  ])('are refused where they can not be right: cell %d, %o', (at, levels) => {
    const wrong = { cells: new Map([[at, levels]]), counts: false };
    expect(thrownBy(() => protect(square, values, policy, { risks: wrong }))).toMatchObject({
      code: 'INVALID_POLICY',
      subject: 'risks',
    });
  });
});
