import { thrownBy } from '../testing/thrown.testing.js';
import { EMPTY_LEDGER, withdraw } from './ledger.js';
import type { Ledger, ReleaseInput } from './ledger.js';
import { protectReleases } from './protect-releases.js';
import type { ReleasePolicy } from './protect-releases.js';

const town = { name: 'town', hierarchies: [{ levels: ['@', '@@', '@@'], codes: ['_T', 'A', 'B'] }] };
const rows = [
  { codes: ['A'], count: 20 },
  { codes: ['B'], count: 30 },
];
const release: ReleaseInput = { id: 'towns', dimensions: [town], rows };
const error = (releases: readonly ReleaseInput[], policy: unknown, ledger: Ledger = EMPTY_LEDGER): unknown =>
  thrownBy(() => protectReleases(ledger, releases, policy as ReleasePolicy));

describe('releases', () => {
  it.each([0, -3, 1.5, Number.NaN, 1e7])(
    'have no threshold of %d, their own or the policy’s',
    (threshold) => {
      const code = 'INVALID_POLICY';
      expect(error([release], { threshold })).toMatchObject({ code, subject: 'threshold' });
      expect(error([{ ...release, threshold }], { threshold: 5 })).toMatchObject({ code, subject: 'towns' });
      const ledger = { releases: [{ ...release, threshold, suppressed: [] }] };
      expect(error([{ ...release, id: 'new' }], { threshold: 5 }, ledger)).toMatchObject({
        code,
        subject: 'towns',
        message: expect.stringContaining('release "towns"') as string,
      });
    },
  );

  it('have no rules that are misspelt', () => {
    const zeros = 'protected' as 'protect';
    expect(error([{ ...release, zeros }], { threshold: 5 })).toMatchObject({ subject: 'towns' });
    expect(error([release], { threshold: 5, zeros })).toMatchObject({ subject: 'zeros' });
    expect(error([release], { threshold: 5, cost: 'values' })).toMatchObject({ subject: 'cost' });
    expect(error([release], undefined)).toMatchObject({ code: 'INVALID_POLICY', subject: 'policy' });
  });

  it('can only be withdrawn from a ledger that has them', () => {
    expect(thrownBy(() => withdraw(EMPTY_LEDGER, 'towns'))).toMatchObject({
      code: 'UNKNOWN_RELEASE',
      subject: 'towns',
    });
  });
});
