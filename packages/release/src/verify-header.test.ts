import { publisherCodeSchema } from '@veche/domain';
import fc from 'fast-check';
import { base64url } from 'jose';
import { canonicalJson } from './canonical-json.js';
import { maxBodyBytes } from './envelope-header.js';
import type { Envelope } from './envelope.js';
import { sealEnvelope } from './seal-envelope.js';
import { sha256Hex } from './sha256.js';
import { generateSigningKey, type SigningKey } from './signing-key.js';
import { utf8 } from './utf8.js';
import type { VerificationFailureCode } from './verification-failure.js';
import { verifyHeader, type HeaderExpectation } from './verify-header.js';

const publisher = publisherCodeSchema.parse('omsk');
let key: SigningKey;
let stranger: SigningKey;
let first: Envelope;
let second: Envelope;

beforeAll(async () => {
  [key, stranger] = await Promise.all([generateSigningKey(), generateSigningKey()]);
  first = await seal(1, null);
  second = await seal(2, first.hash);
});

describe('verifyHeader', () => {
  it('accepts the first envelope of a publisher', async () => {
    const result = await verify(first, { head: null });
    expect(result).toEqual({ ok: true, header: first.header, hash: first.hash });
  });

  it('accepts an envelope that follows the last known one', async () => {
    const result = await verify(second, { head: { sequence: 1, hash: first.hash } });
    expect(result).toEqual({ ok: true, header: second.header, hash: second.hash });
  });

  it('accepts a signature with any of the pinned keys', async () => {
    const result = await verify(first, { keys: [stranger.publicJwk, key.publicJwk] });
    expect(result.ok).toBe(true);
  });
});

describe('verifyHeader refuses a signature', () => {
  const refusal = async (protectedHeader: string | object, signer = key): Promise<string> => {
    const text = typeof protectedHeader === 'string' ? protectedHeader : JSON.stringify(protectedHeader);
    return codeOf({ headerJson: first.headerJson, signature: await forge(first.headerJson, text, signer) });
  };

  it('of a key that is not pinned', async () => {
    const other = await sealEnvelope(labelOf(1, null), {}, stranger);
    expect(await codeOf(other)).toBe('UNKNOWN_KEY');
  });

  it('that names a pinned key and was made with another', async () => {
    expect(await refusal({ alg: 'EdDSA', kid: key.thumbprint }, stranger)).toBe('BAD_SIGNATURE');
  });

  it('of another header', async () => {
    expect(await codeOf({ headerJson: first.headerJson, signature: second.signature })).toBe('BAD_SIGNATURE');
  });

  it('without any algorithm', async () => {
    const signature = `${base64url.encode(JSON.stringify({ alg: 'none', kid: key.thumbprint }))}..`;
    expect(await codeOf({ headerJson: first.headerJson, signature })).toBe('MALFORMED_SIGNATURE');
    expect(await refusal({ alg: 'none', kid: key.thumbprint })).toBe('UNSUPPORTED_ALGORITHM');
  });

  it.each(['HS256', 'ES256', 'RS256', 'Ed25519', 'eddsa', null, ['EdDSA']])(
    'with the algorithm %j',
    async (alg) => {
      expect(await refusal({ alg, kid: key.thumbprint })).toBe('UNSUPPORTED_ALGORITHM');
    },
  );

  it('with the public key misused as the secret of an HMAC', async () => {
    const text = JSON.stringify({ alg: 'HS256', kid: key.thumbprint });
    const signature = await hmac(first.headerJson, text, key.publicJwk.x);
    // An HMAC has 32 bytes: it does not even look like a signature of Ed25519.
    expect(await codeOf({ headerJson: first.headerJson, signature })).toBe('MALFORMED_SIGNATURE');
  });

  it('with critical extensions, known ones too', async () => {
    expect(await refusal({ alg: 'EdDSA', kid: key.thumbprint, crit: ['x'], x: 1 })).toBe(
      'CRITICAL_EXTENSION',
    );
    expect(await refusal({ alg: 'EdDSA', kid: key.thumbprint, crit: ['b64'], b64: false })).toBe(
      'CRITICAL_EXTENSION',
    );
  });

  it.each([
    { b64: false },
    { jwk: { kty: 'OKP' } },
    { jku: 'https://example.org' },
    { x5c: [] },
    { typ: 'JOSE' },
  ])('with the surprise %j', async (surprise) => {
    expect(await refusal({ alg: 'EdDSA', kid: key.thumbprint, ...surprise })).toBe('UNEXPECTED_PARAMETER');
  });

  it.each<[string, (kid: string) => string]>([
    ['white space', (kid) => `{"alg":"EdDSA", "kid":"${kid}"}`],
    ['another order', (kid) => `{"kid":"${kid}","alg":"EdDSA"}`],
    ['a name that stands twice', (kid) => `{"alg":"none","alg":"EdDSA","kid":"${kid}"}`],
    ['no key', () => '{"alg":"EdDSA"}'],
    ['a key that is no text', () => '{"alg":"EdDSA","kid":1}'],
    ['half a surrogate pair', () => '{"alg":"EdDSA","kid":"\\ud83d"}'],
    ['a list', () => '["EdDSA"]'],
    ['null', () => 'null'],
    ['no JSON', () => 'EdDSA'],
  ])('whose protected header has %s', async (_, text) => {
    expect(await refusal(text(key.thumbprint))).toBe('MALFORMED_SIGNATURE');
  });

  it.each<[string, (signature: string) => string]>([
    ['a payload', (jws) => jws.replace('..', '.e30.')],
    ['two parts', (jws) => jws.replace('..', '.')],
    ['four parts', (jws) => `${jws}.AA`],
    ['five parts, like an encrypted text', (jws) => `${jws}.AA.AA`],
    ['nothing', () => ''],
    [
      'the JSON serialization',
      (jws) => JSON.stringify({ protected: jws.split('.')[0], header: { kid: 'x' } }),
    ],
    ['a signature that is too short', (jws) => jws.slice(0, -4)],
    ['a signature that is too long', (jws) => `${jws}AAAA`],
    ['padding', (jws) => `${jws}==`],
    ['a line break', (jws) => `${jws}\n`],
    [
      'bytes that are not UTF-8',
      (jws) => `${base64url.encode(new Uint8Array([0xff]))}..${jws.split('..')[1]}`,
    ],
    ['no end', (jws) => jws + 'A'.repeat(1000)],
  ])('that has %s', async (_, change) => {
    const signature = change(first.signature);
    expect(await codeOf({ headerJson: first.headerJson, signature })).toBe('MALFORMED_SIGNATURE');
  });

  it('whose last character differs only in bits that no byte needs', async () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const last = alphabet.indexOf(first.signature.at(-1) ?? '');
    const signature = first.signature.slice(0, -1) + (alphabet[last + 1] ?? '');
    expect(last % 16).toBe(0);
    expect(await codeOf({ headerJson: first.headerJson, signature })).toBe('MALFORMED_SIGNATURE');
  });
});

describe('verifyHeader refuses a well signed header', () => {
  it.each<[string, VerificationFailureCode, (header: Record<string, unknown>) => string]>([
    ['that is no JSON', 'HEADER_NOT_JSON', () => 'header'],
    ['that is a list', 'HEADER_NOT_JSON', () => '[]'],
    ['that is null', 'HEADER_NOT_JSON', () => 'null'],
    ['with white space', 'NOT_CANONICAL', (header) => JSON.stringify(header, null, 1)],
    [
      'with keys in another order',
      'NOT_CANONICAL',
      ({ bytes, ...rest }) => JSON.stringify({ ...rest, bytes }),
    ],
    [
      'with a key that stands twice',
      'NOT_CANONICAL',
      (header) => canonicalJson(header).replace('{', '{"bodyHash":"x",'),
    ],
    [
      'with another way to write a number',
      'NOT_CANONICAL',
      (header) => canonicalJson(header).replace(':1}', ':1.0}'),
    ],
    [
      'with half a surrogate pair',
      'NOT_CANONICAL',
      (header) => canonicalJson(header).replace('omsk', '\\ud83d'),
    ],
    [
      'with a longer text than any header has',
      'HEADER_TOO_LARGE',
      (header) => canonicalJson({ ...header, x: 'x'.repeat(4096) }),
    ],
    [
      'of another version',
      'UNSUPPORTED_VERSION',
      (header) => canonicalJson({ ...header, schemaVersion: 2, more: true }),
    ],
    [
      'with a version that is no number',
      'SCHEMA_VIOLATION',
      (header) => canonicalJson({ ...header, schemaVersion: '1' }),
    ],
    ['without a field', 'SCHEMA_VIOLATION', (header) => canonicalJson(without(header, 'kind'))],
    ['with a field too many', 'SCHEMA_VIOLATION', (header) => canonicalJson({ ...header, extra: null })],
    ['of an unknown kind', 'SCHEMA_VIOLATION', (header) => canonicalJson({ ...header, kind: 'rumour' })],
    ['with a sequence of 0', 'SCHEMA_VIOLATION', (header) => canonicalJson({ ...header, sequence: 0 })],
    ['with a broken sequence', 'SCHEMA_VIOLATION', (header) => canonicalJson({ ...header, sequence: 1.5 })],
    [
      'with a hash in capitals',
      'SCHEMA_VIOLATION',
      (header) => canonicalJson({ ...header, bodyHash: 'A'.repeat(64) }),
    ],
    [
      'with a time that is no instant',
      'SCHEMA_VIOLATION',
      (header) => canonicalJson({ ...header, publishedAt: '2026-02-30T09:00:00.000Z' }),
    ],
    [
      'with a time in another zone',
      'SCHEMA_VIOLATION',
      (header) => canonicalJson({ ...header, publishedAt: '2026-01-31T09:00:00+03:00' }),
    ],
    [
      'with a licence that is no URL',
      'SCHEMA_VIOLATION',
      (header) => canonicalJson({ ...header, licence: 'javascript:alert(1)' }),
    ],
    ['with an empty body', 'SCHEMA_VIOLATION', (header) => canonicalJson({ ...header, bytes: 0 })],
    [
      'with a body above the limit',
      'BODY_TOO_LARGE',
      (header) => canonicalJson({ ...header, bytes: maxBodyBytes + 1 }),
    ],
    [
      'that is the first and has a predecessor',
      'SCHEMA_VIOLATION',
      (header) => canonicalJson({ ...header, previousHash: 'a'.repeat(64) }),
    ],
    [
      'that is a later one and has no predecessor',
      'SCHEMA_VIOLATION',
      (header) => canonicalJson({ ...header, sequence: 2 }),
    ],
    ['of another publisher', 'WRONG_PUBLISHER', (header) => canonicalJson({ ...header, publisher: 'perm' })],
  ])('%s: %s', async (_, code, change) => {
    expect(await codeOf(await signed(change({ ...first.header })))).toBe(code);
  });

  it('and says every field that is wrong', async () => {
    const text = canonicalJson({ ...first.header, kind: 'rumour', bodyHash: 'x' });
    expect(await verify(await signed(text))).toEqual({
      ok: false,
      failure: {
        code: 'SCHEMA_VIOLATION',
        message:
          'the header does not have the form of its schema: kind: Invalid option: expected one of ' +
          '"release"|"catalogue"|"definition"|"withdrawal"|"key"; bodyHash: a hash is 64 lower-case hexadecimal digits',
      },
    });
  });
});

describe('verifyHeader refuses an envelope out of its place', () => {
  it('when others are missing before it', async () => {
    expect(await verify(second, { head: null })).toEqual({
      ok: false,
      failure: {
        code: 'SEQUENCE_HOLE',
        message: 'envelopes are missing between the last known one and this one: sequence 2 where 1 is next',
      },
    });
  });

  it('when it does not continue the known chain', async () => {
    expect(await codeOf(second, { head: { sequence: 1, hash: 'f'.repeat(64) } })).toBe('BROKEN_CHAIN');
  });

  it('when another envelope of that sequence is known', async () => {
    const otherFirst = await sealEnvelope(labelOf(1, null), { other: true }, key);
    expect(await codeOf(otherFirst, { head: { sequence: 1, hash: first.hash } })).toBe('EQUIVOCATION');
  });

  it('when it is the last known one itself', async () => {
    expect(await codeOf(first, { head: { sequence: 1, hash: first.hash } })).toBe('ALREADY_KNOWN');
  });

  it('when it lies behind', async () => {
    expect(await codeOf(first, { head: { sequence: 2, hash: second.hash } })).toBe('SEQUENCE_BEHIND');
  });
});

describe('one flipped byte', () => {
  const flip = (text: string, position: number, mask: number): string => {
    const bytes = utf8(text);
    const at = position % bytes.length;
    bytes[at] = (bytes[at] ?? 0) ^ mask;
    return new TextDecoder().decode(bytes);
  };

  it('in the header is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 255 }), async (position, mask) => {
        const headerJson = flip(second.headerJson, position, mask);
        expect(await codeOf({ headerJson, signature: second.signature }, afterFirst())).toBe('BAD_SIGNATURE');
      }),
    );
  });

  it('in the signature is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 255 }), async (position, mask) => {
        const signature = flip(second.signature, position, mask);
        expect(await codeOf({ headerJson: second.headerJson, signature }, afterFirst())).not.toBe('accepted');
      }),
    );
  });

  it('at every place of the signature is refused, bit by bit', async () => {
    for (let position = 0; position < second.signature.length; position += 1) {
      for (let bit = 0; bit < 7; bit += 1) {
        const signature = flip(second.signature, position, 1 << bit);
        expect(await codeOf({ headerJson: second.headerJson, signature }, afterFirst())).not.toBe('accepted');
      }
    }
  });
});

function without(header: Record<string, unknown>, field: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(header).filter(([name]) => name !== field));
}

function labelOf(sequence: number, previousHash: string | null): Parameters<typeof sealEnvelope>[0] {
  return {
    publisher,
    sequence,
    previousHash,
    kind: 'catalogue',
    publishedAt: new Date('2026-01-31T09:00:00Z'),
    licence: 'https://creativecommons.org/licenses/by/4.0/',
  };
}

function seal(sequence: number, previousHash: string | null): Promise<Envelope> {
  return sealEnvelope(labelOf(sequence, previousHash), { upserts: [] }, key);
}

function afterFirst(): Partial<HeaderExpectation> {
  return { head: { sequence: 1, hash: first.hash } };
}

type Signed = Parameters<typeof verifyHeader>[0];

function verify(signed: Signed, expected: Partial<HeaderExpectation> = {}): ReturnType<typeof verifyHeader> {
  return verifyHeader(signed, { publisher, keys: [key.publicJwk], head: null, ...expected });
}

async function codeOf(
  signed: Signed,
  expected: Partial<HeaderExpectation> = {},
): Promise<VerificationFailureCode | 'accepted'> {
  const result = await verify(signed, expected);
  return result.ok ? 'accepted' : result.failure.code;
}

/** The publisher's own real signature of any text. */
async function signed(headerJson: string): Promise<Signed> {
  const protectedHeader = JSON.stringify({ alg: 'EdDSA', kid: key.thumbprint });
  return { headerJson, signature: await forge(headerJson, protectedHeader, key) };
}

/** A real Ed25519 signature under any protected header, which no JOSE library would make. */
async function forge(text: string, protectedText: string, signer: SigningKey): Promise<string> {
  const protectedHeader = base64url.encode(protectedText);
  const jwk = { ...signer.privateJwk };
  const secret = await crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['sign']);
  const input = utf8(`${protectedHeader}.${base64url.encode(text)}`);
  const signature = await crypto.subtle.sign('Ed25519', secret, input);
  return `${protectedHeader}..${base64url.encode(new Uint8Array(signature))}`;
}

async function hmac(text: string, protectedText: string, secretText: string): Promise<string> {
  const protectedHeader = base64url.encode(protectedText);
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const secret = await crypto.subtle.importKey('raw', utf8(secretText), algorithm, false, ['sign']);
  const signature = await crypto.subtle.sign(
    'HMAC',
    secret,
    utf8(`${protectedHeader}.${base64url.encode(text)}`),
  );
  return `${protectedHeader}..${base64url.encode(new Uint8Array(signature))}`;
}

it('a hash is the SHA-256 of the header text', () => {
  expect(second.hash).toBe(sha256Hex(second.headerJson));
});
