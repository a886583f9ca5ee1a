import { speak } from '../language/say.js';
import { expiryOf } from './expiry.js';

const now = new Date('2026-11-22T12:00:00Z');
const say = speak('en');

describe('when a token expires', () => {
  it.each([
    ['90d', '2027-02-20T12:00:00.000Z'],
    ['2027-06-30', '2027-06-30T23:59:59.000Z'],
    ['2026-11-22', '2026-11-22T23:59:59.000Z'],
  ])('%s is %s', (typed, expiry) => {
    expect(expiryOf(typed, now, say)).toBe(expiry);
  });

  it.each(['2026-11-21', '0d', '2027-02-31', 'tomorrow', '30.06.2027'])('%s is refused', (typed) => {
    expect(() => expiryOf(typed, now, say)).toThrow(typed);
  });
});
