import { createHash } from 'node:crypto';
import { audit } from '../audit/audit.js';
import { loadHighs } from '../solver/load-highs.js';
import { buildDimension } from '../table/build-dimension.js';
import { buildTableSet } from '../table/build-table-set.js';
import type { Dimension } from '../table/dimension.js';
import { fillCounts } from '../table/fill-counts.js';
import { nameOf } from '../table/table-set.js';
import { fixture } from '../testing/fixture.testing.js';
import { explain } from './explain.js';
import { thrownBy } from '../testing/thrown.testing.js';
import { protect } from './protect.js';

const solver = await loadHighs();
const digest = (published: Float64Array): string =>
  createHash('sha256').update(published.join()).digest('hex').slice(0, 16);

describe('protect', () => {
  it('publishes everything where nothing is small', () => {
    const { set, values } = fixture('ssb_d1');
    const result = protect(
      set,
      values.map((v) => v * 100),
      { threshold: 5 },
    );
    expect(result).toMatchObject({ primary: 0, secondary: 0 });
  });

  it.each([
    ['ssb_d1', 43],
    ['syn_1e2', 425],
  ])('hides no more of %s than the optimum, given some time', (name, optimum) => {
    const { set, values, meta } = fixture(name);
    // A clock that counts how often it is asked: the same work on any machine.
    let asked = 0;
    const clock = (): number => asked++;
    const policy = { threshold: meta.maxN, insiders: false };
    const result = protect(set, values, policy, { solver, seconds: 1, clock });
    expect(result.secondaryValue).toBe(optimum);
  });

  it.each([
    ['ssb_d2_linked', 'bf6d55d28bb33df0'],
    ['ssb_d4_county', '1b3a717ae6c55ed1'],
  ])(
    'gives the same pattern of %s for the same seed, on every machine and version of Node',
    (name, expected) => {
      const { set, values, meta } = fixture(name);
      const { published } = protect(set, values, { threshold: meta.maxN, seed: 'a' }, { solver });
      expect(digest(published)).toBe(expected);
    },
  );

  it('breaks ties by the seed', () => {
    const { set, values, meta } = fixture('ssb_d3_county');
    const digests = ['a', 'b', 'c'].map((seed) =>
      digest(protect(set, values, { threshold: meta.maxN, seed }).published),
    );
    expect(new Set(digests).size).toBeGreaterThan(1);
  });

  it('never hides a cell that must be open, and says so if that leaves no safe pattern', () => {
    const { set, values, meta } = fixture('ssb_d2_county');
    const total = 0;
    const { published } = protect(set, values, { threshold: meta.maxN, open: [total] });
    expect(published[total]).toBe(values[total]);
    const everythingLarge = [...values.keys()].filter((cell) => values[cell] > meta.maxN);
    expect(
      thrownBy(() => protect(set, values, { threshold: meta.maxN, open: everythingLarge })),
    ).toMatchObject({ code: 'FORCED_OPEN_UNSAFE' });
    const small = values.findIndex((v) => v >= 1 && v <= meta.maxN);
    expect(thrownBy(() => protect(set, values, { threshold: meta.maxN, open: [small] }))).toMatchObject({
      code: 'FORCED_OPEN_UNSAFE',
    });
  });

  it('blames the open cells next to what can not be protected, not others', () => {
    const flat = (name: string, codes: readonly string[]): Dimension =>
      buildDimension({
        name,
        hierarchies: [{ levels: ['@', ...codes.map(() => '@@')], codes: ['Total', ...codes] }],
      });
    const dimensions = [flat('town', ['A', 'B', 'C', 'D', 'E', 'F', 'G']), flat('sex', ['f', 'm'])];
    const set = buildTableSet(dimensions, [{ name: 't', codes: { town: 'all', sex: 'all' } }]);
    const rows = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].flatMap((town, i) => [
      { codes: [town, 'f'], count: town === 'G' ? 3 : 20 + i },
      { codes: [town, 'm'], count: 40 },
    ]);
    const values = fillCounts(set, [{ dimensions: ['town', 'sex'], rows }]);
    const names = [...values.keys()].map((cell) => nameOf(set, cell));
    const cells = (wanted: readonly string[]): number[] => wanted.map((name) => names.indexOf(name));
    // Six towns are open for no reason; the total and the men of G give away its women.
    const far = ['A', 'B', 'C', 'D', 'E', 'F'].map((town) => `town=${town}, sex=Total`);
    const near = ['town=G, sex=Total', 'town=G, sex=m'];
    const open = cells([...far, ...near]);
    const refusal = thrownBy(() => protect(set, values, { threshold: 5, open }, { solver }));
    expect(refusal).toMatchObject({ code: 'FORCED_OPEN_UNSAFE', subject: 'town=G, sex=f' });
    for (const name of near) expect(refusal.message).toContain(name);
  });

  it('takes what an open cell gives away for no excuse', () => {
    const sex = { levels: ['@', '@@', '@@'], codes: ['Total', 'm', 'f'] };
    const set = buildTableSet(
      [buildDimension({ name: 'sex', hierarchies: [sex] })],
      [{ name: 't', codes: { sex: 'all' } }],
    );
    // With the 4 open, both others lie between 1 and 3; with nothing open they could be anything.
    const values = Float64Array.from([4, 3, 1]);
    expect(thrownBy(() => protect(set, values, { threshold: 3, open: [0] }, { solver })).code).toBe(
      'FORCED_OPEN_UNSAFE',
    );
    expect([...protect(set, values, { threshold: 3 }, { solver }).suppressed]).toEqual([1, 1, 1]);
  });

  it('does not refuse what nothing could protect, because of a cell that is open elsewhere', () => {
    const towns = ['A', 'B', 'C', 'D'];
    const town = { levels: ['@', ...towns.map(() => '@@')], codes: ['_T', ...towns] };
    const set = buildTableSet(
      [
        buildDimension({ name: 'town', hierarchies: [town] }),
        buildDimension({ name: 'group', overlap: { total: 'all', parts: ['p', 'q'], exhaustive: true } }),
      ],
      [{ name: 't', codes: { town: 'all', group: 'all' } }],
    );
    const counts = { A: [7, 7, 1], B: [3, 3, 0], C: [5, 4, 1], D: [10, 10, 3] };
    const rows = Object.entries(counts).flatMap(([code, all]) =>
      ['all', 'p', 'q'].map((group, g) => ({ codes: [code, group], count: all[g] })),
    );
    const values = fillCounts(set, [{ dimensions: ['town', 'group'], rows }]);
    // Whoever is alone in q of C knows that no more than one of C can be outside p, whatever is hidden.
    const protection = protect(set, values, { threshold: 2, open: [0], seed: 'x' }, { solver });
    expect(protection.published[0]).toBe(25);
    expect(
      audit(set, protection.published, { threshold: 2 }, { kind: 'insider' }, { base: values, solver }),
    ).toMatchObject({ status: 'complete', unavoidable: 1 });
  });

  it.each([0, -1, 1.5])('refuses a threshold of %d', (threshold) => {
    const { set, values } = fixture('ssb_d1');
    expect(thrownBy(() => protect(set, values, { threshold }))).toMatchObject({
      code: 'INVALID_POLICY',
      subject: 'threshold',
    });
  });

  it('refuses to hide a zero where zeros are published', () => {
    const { set, values } = fixture('ssb_example1');
    const zero = values.indexOf(0);
    expect(thrownBy(() => protect(set, values, { threshold: 5, hidden: [zero] }))).toMatchObject({
      code: 'INVALID_POLICY',
      subject: nameOf(set, zero),
    });
  });

  it('hides zeros where they are to be protected', () => {
    const { set, values, meta } = fixture('ssb_example1');
    const { suppressed } = protect(set, values, { threshold: meta.maxN, zeros: 'protect', insiders: false });
    values.forEach((value, cell) => {
      if (value <= meta.maxN) expect(suppressed[cell]).toBe(1);
    });
  });

  it('tells the staff why each cell is hidden', () => {
    const { set, values, meta } = fixture('ssb_d1');
    const result = protect(set, values, { threshold: meta.maxN, insiders: false });
    for (let cell = 0; cell < set.size; cell++) {
      const reason = explain(result, cell);
      if (result.suppressed[cell] === 0) expect(reason).toEqual({ kind: 'open' });
      else if (values[cell] <= meta.maxN) expect(reason).toEqual({ kind: 'small' });
      else
        expect(
          reason.kind === 'protects' &&
            reason.cells.every((c) => values[c] <= meta.maxN) &&
            reason.cells.length > 0,
        ).toBe(true);
    }
  });

  it('protects what a remainder would tell: 50 convicted and 48 of them released reveal a 2', () => {
    const dimension = buildDimension({
      name: 'status',
      overlap: {
        total: 'all',
        parts: ['convicted', 'released', 'other'],
        exhaustive: false,
        contains: [['convicted', 'released']],
      },
    });
    const set = buildTableSet([dimension], [{ name: 't', codes: { status: 'all' } }]);
    const rows = [
      ['all', 90],
      ['convicted', 50],
      ['released', 48],
      ['other', 30],
    ].map(([code, count]) => ({ codes: [String(code)], count: Number(count) }));
    const values = fillCounts(set, [{ dimensions: ['status'], rows }]);
    const { published, suppressed, witnesses } = protect(set, values, { threshold: 5 });
    expect(suppressed[1] + suppressed[2]).toBeGreaterThan(0);
    expect(
      audit(set, published, { threshold: 5 }, { kind: 'insider' }, { base: values, witnesses }).status,
    ).toBe('complete');
    expect(
      audit(
        set,
        values.map((v, c) => (set.kinds[c] === 0 ? v : Number.NaN)),
        { threshold: 5 },
        { kind: 'public' },
        { base: values, solver },
      ).status,
    ).toBe('failed');
  });
});
