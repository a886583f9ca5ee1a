import { sha256Hex } from './sha256.js';

// FIPS 180-4 example vectors: https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values
describe('sha256Hex', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('agrees with the vectors of FIPS 180-4 (%#)', (text, hash) => {
    expect(sha256Hex(text)).toBe(hash);
  });

  it('hashes a text as its UTF-8 bytes', () => {
    expect(sha256Hex('вече')).toBe(
      sha256Hex(new Uint8Array([0xd0, 0xb2, 0xd0, 0xb5, 0xd1, 0x87, 0xd0, 0xb5])),
    );
  });
});
