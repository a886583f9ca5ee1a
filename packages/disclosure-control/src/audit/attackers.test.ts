import { certificateOf } from '../certificate.js';
import { protect } from '../protect/protect.js';
import { loadHighs } from '../solver/load-highs.js';
import { buildDimension } from '../table/build-dimension.js';
import { buildTableSet } from '../table/build-table-set.js';
import { fillCounts } from '../table/fill-counts.js';
import { audit } from './audit.js';

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
  });
});
