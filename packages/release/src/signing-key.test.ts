import { base64url } from 'jose';
import { signDetached, verifiesDetached } from './detached-jws.js';
import { publicKeyOf, thumbprintOf } from './public-key.js';
import { ReleaseError } from './release-error.js';
import { generateSigningKey, importSigningKey } from './signing-key.js';

/** RFC 8037, appendix A.1. */
const rfc8037 = {
  kty: 'OKP',
  crv: 'Ed25519',
  d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
};

const fromHex = (hex: string): string =>
  base64url.encode(Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)));

describe('a signing key', () => {
  it('has the thumbprint of RFC 8037, appendix A.3', async () => {
    const key = await importSigningKey(rfc8037);
    expect(key.thumbprint).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k');
    expect(await thumbprintOf(key.publicJwk)).toBe(key.thumbprint);
  });

  it('verifies the signature of RFC 8037, appendix A.4, with its payload left out', async () => {
    const signature =
      'eyJhbGciOiJFZERTQSJ9..' +
      'hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg';
    const { publicJwk } = await importSigningKey(rfc8037);
    expect(await verifiesDetached('Example of Ed25519 signing', signature, publicJwk)).toBe(true);
    expect(await verifiesDetached('Example of Ed25519 signinG', signature, publicJwk)).toBe(false);
  });

  it('signs a text as `protected..signature`, the same each time (RFC 8032 is deterministic)', async () => {
    const key = await importSigningKey(rfc8037);
    const signature = await signDetached('text', key);
    expect(signature.split('.').map((part) => part.length)).toEqual([90, 0, 86]);
    expect(await signDetached('text', key)).toBe(signature);
    expect(await verifiesDetached('text', signature, key.publicJwk)).toBe(true);
  });

  // RFC 8032, section 7.1: the secret keys and the public keys that belong to them.
  it.each([
    [
      'TEST 1',
      '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    ],
    [
      'TEST 2',
      '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
      '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    ],
    [
      'TEST 3',
      'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
      'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    ],
  ])('takes the keys of RFC 8032, %s', async (_, secret, open) => {
    const jwk = { kty: 'OKP', crv: 'Ed25519', d: fromHex(secret), x: fromHex(open) };
    expect((await importSigningKey(jwk)).privateJwk).toEqual(jwk);
  });

  it('is another one each time', async () => {
    const [one, other] = await Promise.all([generateSigningKey(), generateSigningKey()]);
    expect(one.thumbprint).not.toBe(other.thumbprint);
    expect(await importSigningKey(one.privateJwk)).toEqual(one);
  });

  it('keeps nothing of the private half in the public one', async () => {
    const { privateJwk, publicJwk } = await generateSigningKey();
    expect(publicJwk).toEqual({ kty: 'OKP', crv: 'Ed25519', x: privateJwk.x });
    expect(publicKeyOf(privateJwk)).toEqual(publicJwk);
  });
});

describe('importSigningKey', () => {
  const { d, ...withoutPrivateHalf } = rfc8037;
  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'key'],
    ['a public key', withoutPrivateHalf],
    ['another curve', { ...rfc8037, crv: 'X25519' }],
    ['another type', { ...rfc8037, kty: 'EC' }],
    ['a key that is too short', { ...rfc8037, d: d.slice(4) }],
    ['padding', { ...rfc8037, x: `${rfc8037.x}=` }],
    ['halves of two keys', { ...rfc8037, x: 'PUAXw-hDiVqStwqnTRt-vJyYLM8uxJaMwM1V8Sr0Zgw' }],
  ])('refuses %s without repeating anything of it', async (_, jwk) => {
    const error: unknown = await importSigningKey(jwk).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ReleaseError);
    expect(error).toHaveProperty('code', 'KEY_INVALID');
    expect(String(error)).not.toContain(d.slice(0, 8));
  });
});

describe('publicKeyOf', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['an RSA key', { kty: 'RSA', n: 'AQAB', e: 'AQAB' }],
    ['a key of 31 bytes', { kty: 'OKP', crv: 'Ed25519', x: base64url.encode(new Uint8Array(31)) }],
  ])('refuses %s', (_, jwk) => {
    expect(() => publicKeyOf(jwk)).toThrow(
      new ReleaseError(
        'KEY_INVALID',
        'not an Ed25519 key: a JWK with "kty": "OKP", "crv": "Ed25519" and "x" of 32 bytes in base64url is needed (RFC 8037)',
      ),
    );
  });
});
