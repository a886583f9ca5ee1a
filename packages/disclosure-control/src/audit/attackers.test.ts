import { certificateOf } from '../certificate.js';
import { thrownBy } from '../testing/thrown.testing.js';
import { protect } from '../protect/protect.js';
import { loadHighs } from '../solver/load-highs.js';
import { buildDimension } from '../table/build-dimension.js';
import { buildTableSet } from '../table/build-table-set.js';
import { fillCounts } from '../table/fill-counts.js';
import type { PublicPolicy } from '../policy.js';
import type { Attacker } from './attacker.js';
import { audit } from './audit.js';
import type { AuditOptions } from './audit-options.js';

const solver = await loadHighs();
const flat = (name: string, ...codes: string[]): ReturnType<typeof buildDimension> =>
  buildDimension({
    name,
    hierarchies: [{ levels: ['@', ...codes.map(() => '@@')], codes: ['Total', ...codes] }],
  });
const set = buildTableSet(
  [flat('town', 'North', 'South', 'East'), flat('help', 'Housing', 'Work')],
  [{ name: 't', codes: { town: 'all', help: 'all' } }],
);
const counts = [12, 3, 9, 14, 20, 8];
const rows = ['North', 'South', 'East'].flatMap((town, t) =>
  ['Housing', 'Work'].map((help, h) => ({ codes: [town, help], count: counts[2 * t + h] })),
);
const values = fillCounts(set, [{ dimensions: ['town', 'help'], rows }]);
const policy = { threshold: 5 };
const { published, witnesses } = protect(set, values, policy);
const [northHousing, northWork] = [4, 5];

describe('audit', () => {
  it('lets the public find nothing in a protected table, with a solver or with witnesses', () => {
    for (const proof of [{ solver }, { witnesses }])
      expect(audit(set, published, policy, { kind: 'public' }, { base: values, ...proof })).toMatchObject({
        status: 'complete',
        atRisk: 2,
        proved: 2,
        narrowest: 5,
      });
  });

  it('shows what a holder of one hidden cell finds', () => {
    const report = audit(
      set,
      published,
      policy,
      { kind: 'holder', cells: new Map([[northHousing, 12]]) },
      { solver },
    );
    expect(report).toMatchObject({ status: 'failed', narrowest: 0 });
    expect(report.holes).toContainEqual({ cell: northWork, low: 3, high: 3 });
  });

  it('shows what a provider finds who knows its own clients', () => {
    const contributions = new Float64Array(set.size);
    // All but one of the people in South, under either kind of help, are this provider's.
    [21, 8, 13, 0, 0, 0, 21, 8, 13].forEach((own, cell) => (contributions[cell] = own));
    const report = audit(
      set,
      published,
      policy,
      { kind: 'provider', contributions },
      { base: values, solver },
    );
    expect(report.status).toBe('failed');
  });

  it('says partial where it has no means to decide', () => {
    expect(audit(set, published, policy, { kind: 'public' }, { base: values })).toMatchObject({
      status: 'partial',
      atRisk: 2,
      proved: 0,
    });
  });

  it('says failed where the published values contradict each other', () => {
    const wrong = published.slice();
    wrong[0] += 1;
    expect(audit(set, wrong, policy, { kind: 'public' }, { solver })).toMatchObject({
      status: 'failed',
      contradictory: true,
    });
  });

  it('is not fooled by a witness that names a cell twice, so that its changes cancel each other', () => {
    // Without the witness, South and work could be told by whoever is alone in North and work.
    const alone = fillCounts(set, [
      {
        dimensions: ['town', 'help'],
        rows: rows.map((r, i) => ({ ...r, count: [10, 1, 2, 20, 11, 30][i] })),
      },
    ]);
    const table = alone.map((value, cell) => ([4, 5, 7, 8].includes(cell) ? Number.NaN : value));
    const forged = {
      starts: Int32Array.from([0, 2]),
      cells: Int32Array.from([7, 7]),
      first: Int32Array.from([5, -5]),
      second: Int32Array.from([0, 0]),
    };
    const report = audit(
      set,
      table,
      { threshold: 2 },
      { kind: 'insider' },
      { base: alone, solver, witnesses: forged },
    );
    expect(report).toMatchObject({ status: 'failed', brokenWitnesses: 1 });
    expect(report.holes).toContainEqual({ cell: 7, low: 2, high: 2, contributor: 5 });
  });

  it('tries no insiders where only the true table could tell who they are', () => {
    const blind = (): unknown => audit(set, published, policy, { kind: 'insider' }, { solver });
    expect(thrownBy(blind)).toMatchObject({ code: 'INVALID_POLICY', subject: 'attacker' });
    const magnitudes = (): unknown =>
      audit(
        set,
        published,
        policy,
        { kind: 'insider' },
        { base: values, risks: { cells: new Map(), counts: false } },
      );
    expect(thrownBy(magnitudes)).toMatchObject({ code: 'INVALID_POLICY', subject: 'attacker' });
  });

  it.each<[string, PublicPolicy, Attacker, AuditOptions]>([
    ['threshold', { threshold: 0 }, { kind: 'public' }, {}],
    ['width', { threshold: 5, width: Number.NaN }, { kind: 'public' }, {}],
    ['attacker', policy, { kind: 'holder', cells: new Map([[99, 1]]) }, {}],
    ['attacker', policy, { kind: 'holder', cells: new Map([[4, 0.5]]) }, {}],
    ['attacker', policy, { kind: 'provider', contributions: new Float64Array(2) }, {}],
    ['attacker', policy, { kind: 'provider', contributions: new Float64Array(12).fill(Number.NaN) }, {}],
    ['attacker', policy, { kind: 'insiders' } as unknown as Attacker, {}],
    ['attacker', policy, {} as Attacker, {}],
    ['base', policy, { kind: 'public' }, { base: new Float64Array(3) }],
    ['contributors', policy, { kind: 'public' }, { contributors: values.map(() => Number.NaN) }],
    [
      'risks',
      policy,
      { kind: 'public' },
      { risks: { cells: new Map([[4, { below: Number.NaN, above: 1 }]]), counts: true } },
    ],
    ['hidden', policy, { kind: 'public' }, { hidden: [12] }],
  ])(
    'refuses %s that can not be right, as an unsafe table could look safe',
    (subject, rules, attacker, options) => {
      const wrong = (): unknown => audit(set, published, rules, attacker, { solver, ...options });
      expect(thrownBy(wrong)).toMatchObject({ code: 'INVALID_POLICY', subject });
    },
  );

  it('is certified by public data only', () => {
    const report = audit(set, published, policy, { kind: 'insider' }, { base: values, witnesses });
    expect(certificateOf(set, published, policy, report)).toEqual({
      method: 'suppress',
      cells: 12,
      suppressed: 4,
      threshold: 5,
      width: 5,
      zeros: 'publish',
      insiders: true,
      audit: 'complete',
    });
    const outside = audit(set, published, policy, { kind: 'public' }, { base: values, witnesses });
    expect(certificateOf(set, published, policy, outside).insiders).toBe(false);
  });
});
