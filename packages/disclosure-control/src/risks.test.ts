import { audit } from './audit/audit.js';
import { protect } from './protect/protect.js';
import { loadHighs } from './solver/load-highs.js';
import { buildDimension } from './table/build-dimension.js';
import { buildTableSet } from './table/build-table-set.js';
import { fillCounts } from './table/fill-counts.js';
import { thrownBy } from './testing/thrown.testing.js';

const solver = await loadHighs();
const flat = (name: string, ...codes: string[]): ReturnType<typeof buildDimension> =>
  buildDimension({
    name,
    hierarchies: [{ levels: ['@', ...codes.map(() => '@@')], codes: ['Total', ...codes] }],
  });
const set = buildTableSet([flat('region', 'A', 'B', 'C')], [{ name: 'hours', codes: { region: 'all' } }]);

describe('protection levels', () => {
  const square = buildTableSet(
    [flat('a', 'p', 'q'), flat('b', 'p', 'q')],
    [{ name: 't', codes: { a: 'all', b: 'all' } }],
  );
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

  it.each([
    [8, { below: 900, above: 106 }, 'complete'],
    [8, { below: 900, above: 107 }, 'failed'],
    [4, { below: 900, above: 1006 }, 'complete'],
    [4, { below: 900, above: 1007 }, 'failed'],
  ])('are no more than a width for who does not know the true table: cell %d, %o', (at, levels, status) => {
    // Cell 8 lies from 3001 to 4007; cell 4 from 1 to 1007, and could itself be 1, with nothing below.
    const block = values.map((value, c) => ([4, 5, 7, 8].includes(c) ? Number.NaN : value));
    const one = { cells: new Map([[at, levels]]), counts: false };
    expect(audit(square, block, policy, { kind: 'public' }, { risks: one, solver }).status).toBe(status);
  });

  it.each([190, -190])('are not met by tables from before that all lie to one side (%d)', (by) => {
    // All four cells that contain the first inner cell.
    const before = {
      starts: Int32Array.of(0, 4),
      cells: Int32Array.of(0, 1, 3, 4),
      first: Int32Array.of(by, by, by, by),
      second: new Int32Array(4),
    };
    const { published, witnesses } = protect(square, values, policy, { risks, candidates: before });
    expect(
      audit(square, published, policy, { kind: 'public' }, { base: values, risks, witnesses }).status,
    ).toBe('complete');
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
