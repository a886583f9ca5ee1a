import { auditRounding } from '../audit/audit-rounding.js';
import { fixture } from '../testing/fixture.testing.js';
import { thrownBy } from '../testing/thrown.testing.js';
import { round } from './round-counts.js';

describe('round', () => {
  it.each(['ssb_d1', 'ssb_d2_linked', 'ssb_d3_county', 'syn_1e3'])(
    '%s: no small value is left and everything adds up',
    (name) => {
      const { set, values, meta } = fixture(name);
      const rounded = round(set, values, { threshold: meta.maxN, seed: 's' });
      expect(auditRounding(set, rounded.published, meta.maxN)).toMatchObject({
        status: 'complete',
        small: [],
        broken: [],
      });
      expect(rounded.largestError).toBeLessThan(20);
    },
  );

  it('refuses values that are no table', () => {
    const { set, values, meta } = fixture('ssb_d1');
    const broken = values.slice();
    broken[0] += 1;
    expect(thrownBy(() => round(set, broken, { threshold: meta.maxN })).code).toBe('TOTAL_DOES_NOT_ADD_UP');
  });

  it('audits what is published, not what was meant', () => {
    const { set, values, meta } = fixture('ssb_d1');
    const { published } = round(set, values, { threshold: meta.maxN });
    const broken = published.slice();
    broken[0] += 1;
    expect(auditRounding(set, broken, meta.maxN).status).toBe('failed');
    expect(auditRounding(set, values, meta.maxN).status).toBe('failed');
    expect(thrownBy(() => auditRounding(set, published, 0))).toMatchObject({ code: 'INVALID_POLICY' });
  });
});
