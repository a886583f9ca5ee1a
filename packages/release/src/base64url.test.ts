import fc from 'fast-check';
import { base64url } from 'jose';
import { bytesOfBase64url } from './base64url.js';

describe('bytesOfBase64url', () => {
  it('reads what was written', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 100 }), (bytes) => {
        expect(Array.from(bytesOfBase64url(base64url.encode(bytes)) ?? [])).toEqual(Array.from(bytes));
      }),
    );
  });

  it.each([
    ['padding', 'AA=='],
    ['spare bits that are not zero', 'AB'],
    ['white space', 'A A'],
    ['the other alphabet', 'a+/a'],
    ['a length that nothing has', 'AAAAA'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(bytesOfBase64url(text)).toBeNull();
  });
});
