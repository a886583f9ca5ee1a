import { checkPolicy } from './policy.js';
import type { Policy } from './policy.js';
import { thrownBy } from './testing/thrown.testing.js';

describe('checkPolicy', () => {
  it.each<[string, unknown]>([
    ['policy', undefined],
    ['policy', null],
    ['threshold', {}],
    ['threshold', { threshold: 0 }],
    ['threshold', { threshold: 2.5 }],
    ['threshold', { threshold: '5' }],
    ['threshold', { threshold: Float64Array.from([5, 0]) }],
    ['threshold', { threshold: new Float64Array(3) }],
    ['width', { threshold: 5, width: Number.NaN }],
    ['zeros', { threshold: 5, zeros: 'protected' }],
    ['zeros', { threshold: 5, zeros: Uint8Array.from([0, 2]) }],
    ['insiders', { threshold: 5, insiders: 'no' }],
    ['cost', { threshold: 5, cost: 'values' }],
    ['cost', { threshold: 5, cost: Float64Array.from([1, -1]) }],
  ])('refuses a %s that can not be meant: %j', (subject, policy) => {
    expect(thrownBy(() => checkPolicy(policy as Policy, 2))).toMatchObject({
      code: 'INVALID_POLICY',
      subject,
    });
  });

  it('names the largest threshold possible', () => {
    expect(thrownBy(() => checkPolicy({ threshold: 1e6 + 1 }, 2)).message).toContain('from 1 to 1000000');
    expect(checkPolicy({ threshold: 1e6 }, 2).threshold(1)).toBe(1e6);
  });
});
