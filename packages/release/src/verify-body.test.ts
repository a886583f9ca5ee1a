import { publisherCodeSchema } from '@veche/domain';
import fc from 'fast-check';
import { maxBodyBytes, type EnvelopeHeader } from './envelope-header.js';
import type { Envelope } from './envelope.js';
import { sealEnvelope } from './seal-envelope.js';
import { sha256Hex } from './sha256.js';
import { generateSigningKey, type SigningKey } from './signing-key.js';
import { utf8 } from './utf8.js';
import { verifyBody } from './verify-body.js';

const body = { statedReasons: [], observations: [{ value: 630, note: 'освободившиеся' }] };
let key: SigningKey;
let envelope: Envelope;

beforeAll(async () => {
  key = await generateSigningKey();
  envelope = await sealEnvelope(
    {
      publisher: publisherCodeSchema.parse('omsk'),
      sequence: 1,
      previousHash: null,
      kind: 'release',
      publishedAt: new Date('2026-01-31T09:00:00Z'),
      licence: 'https://creativecommons.org/licenses/by/4.0/',
    },
    body,
    key,
  );
});

describe('verifyBody', () => {
  it('gives the text and the value of the body that the header announces', () => {
    expect(verifyBody(envelope.header, utf8(envelope.body))).toEqual({
      ok: true,
      text: '{"observations":[{"note":"освободившиеся","value":630}],"statedReasons":[]}',
      value: body,
    });
  });

  it('refuses a body that was cut short, or went on', () => {
    expect(verifyBody(envelope.header, utf8(envelope.body.slice(0, -1)))).toEqual({
      ok: false,
      failure: {
        code: 'BODY_LENGTH',
        message: 'the body has not the length that the header announces: 88 bytes where 89 are announced',
      },
    });
    expect(codeOf(envelope.header, utf8(`${envelope.body} `))).toBe('BODY_LENGTH');
  });

  it('refuses another body of the same length', () => {
    expect(codeOf(envelope.header, utf8(envelope.body.replace('630', '631')))).toBe('BODY_HASH');
  });

  it('refuses a body with one flipped byte, wherever it is', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 255 }), (position, mask) => {
        const bytes = utf8(envelope.body);
        const at = position % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ mask;
        expect(codeOf(envelope.header, bytes)).toBe('BODY_HASH');
      }),
    );
  });

  it.each<[string, string, Uint8Array]>([
    ['is not UTF-8', 'BODY_NOT_UTF8', new Uint8Array([0x22, 0xff, 0x22])],
    ['is an overlong way to write a character', 'BODY_NOT_UTF8', new Uint8Array([0x22, 0xc0, 0xaf, 0x22])],
    ['is a surrogate in UTF-8', 'BODY_NOT_UTF8', new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22])],
    ['is no JSON', 'BODY_NOT_JSON', utf8('{"a":}')],
    ['starts with a byte order mark', 'BODY_NOT_JSON', new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d])],
    ['has white space', 'NOT_CANONICAL', utf8('{"a": 1}')],
    ['has keys out of order', 'NOT_CANONICAL', utf8('{"b":1,"a":2}')],
    ['has a key twice', 'NOT_CANONICAL', utf8('{"a":1,"a":2}')],
    ['writes a number otherwise', 'NOT_CANONICAL', utf8('{"a":1.0}')],
    ['writes a number too exactly', 'NOT_CANONICAL', utf8('[9007199254740993]')],
    ['writes a number that is too large', 'NOT_CANONICAL', utf8('[1e400]')],
    ['writes a character otherwise', 'NOT_CANONICAL', utf8('["\\u0432"]')],
    ['holds half a surrogate pair', 'NOT_CANONICAL', utf8('["\\ud83d"]')],
    ['nests without end', 'NOT_CANONICAL', utf8('['.repeat(500_000) + ']'.repeat(500_000))],
  ])('refuses an announced body that %s', (_, code, bytes) => {
    const header = { ...envelope.header, bytes: bytes.length, bodyHash: sha256Hex(bytes) };
    expect(codeOf(header, bytes)).toBe(code);
  });
});

describe('sealEnvelope', () => {
  const label = (): Parameters<typeof sealEnvelope>[0] => ({ ...envelope.header, publishedAt: new Date(0) });

  it('writes a header that says everything about the body', () => {
    expect(envelope.header).toEqual({
      publisher: 'omsk',
      sequence: 1,
      previousHash: null,
      kind: 'release',
      publishedAt: '2026-01-31T09:00:00.000Z',
      bodyHash: sha256Hex(envelope.body),
      bytes: 89,
      schemaVersion: 1,
      licence: 'https://creativecommons.org/licenses/by/4.0/',
    });
    expect(envelope.headerJson).toBe(
      `{"bodyHash":"${envelope.header.bodyHash}","bytes":89,"kind":"release",` +
        '"licence":"https://creativecommons.org/licenses/by/4.0/","previousHash":null,' +
        '"publishedAt":"2026-01-31T09:00:00.000Z","publisher":"omsk","schemaVersion":1,"sequence":1}',
    );
  });

  it('takes a body as large as the limit, and not one byte more', async () => {
    const largest = await sealEnvelope(label(), 'x'.repeat(maxBodyBytes - 2), key);
    expect(verifyBody(largest.header, utf8(largest.body)).ok).toBe(true);
    await expect(sealEnvelope(label(), 'x'.repeat(maxBodyBytes - 1), key)).rejects.toMatchObject({
      code: 'BODY_TOO_LARGE',
      message:
        'the body has 16777217 bytes and at most 16777216 are allowed: split it into several envelopes',
    });
  });

  it('refuses a body that JSON cannot say', async () => {
    await expect(sealEnvelope(label(), { value: NaN }, key)).rejects.toMatchObject({ code: 'NOT_JSON' });
  });

  it.each<[string, Partial<Parameters<typeof sealEnvelope>[0]>]>([
    ['a later sequence without its predecessor', { sequence: 2 }],
    ['a first sequence with one', { previousHash: 'a'.repeat(64) }],
    ['a licence that is no URL', { licence: 'CC BY 4.0' }],
    ['a time that is none', { publishedAt: new Date(NaN) }],
  ])('refuses %s', async (_, wrong) => {
    await expect(sealEnvelope({ ...label(), ...wrong }, {}, key)).rejects.toMatchObject({
      code: 'HEADER_INVALID',
    });
  });
});

function codeOf(header: EnvelopeHeader, bytes: Uint8Array): string {
  const result = verifyBody(header, bytes);
  return result.ok ? 'accepted' : result.failure.code;
}
