import { canonicalTextOf } from './canonical-text.js';
import { followsHead, type ChainHead } from './chain.js';
import { verifiesDetached } from './detached-jws.js';
import { envelopeHeaderSchema, maxBodyBytes, schemaVersion, type EnvelopeHeader } from './envelope-header.js';
import { jsonOf } from './json-of.js';
import { thumbprintOf, type PublicJwk } from './public-key.js';
import { readDetachedJws } from './read-detached-jws.js';
import { sha256Hex } from './sha256.js';
import { failure, type VerificationFailure } from './verification-failure.js';

/** The longest header text, in UTF-16 code units: some 500 are usual. */
export const maxHeaderLength = 4096;

/** A header as it travels: its canonical text and the detached signature of that text. */
export interface SignedHeader {
  readonly headerJson: string;
  readonly signature: string;
}

/** What a verifier knows before it sees a header. */
export interface HeaderExpectation {
  /** Whom it was fetched from. */
  readonly publisher: string;
  /** The keys pinned for that publisher. */
  readonly keys: readonly PublicJwk[];
  /** The publisher's last envelope that is known; null before the first. */
  readonly head: ChainHead | null;
}

export type HeaderVerification =
  | { readonly ok: true; readonly header: EnvelopeHeader; readonly hash: string }
  | { readonly ok: false; readonly failure: VerificationFailure };

/**
 * Verifies a header before anything in it is believed: the form of the signature, its key, the signature itself, then the text, the
 * schema, the publisher and the place in the chain. The first thing that fails is the answer.
 */
export async function verifyHeader(
  signed: SignedHeader,
  expected: HeaderExpectation,
): Promise<HeaderVerification> {
  const { headerJson, signature } = signed;
  if (headerJson.length > maxHeaderLength)
    return failure('HEADER_TOO_LARGE', `${headerJson.length} characters`);
  const jws = readDetachedJws(signature);
  if (!jws.ok) return jws;
  const key = await keyNamed(jws.kid, expected.keys);
  if (key === null) return failure('UNKNOWN_KEY');
  if (!(await verifiesDetached(headerJson, signature, key))) return failure('BAD_SIGNATURE');
  const parsed = parseHeader(headerJson);
  if (!parsed.ok) return parsed;
  const { header } = parsed;
  if (header.publisher !== expected.publisher) {
    return failure('WRONG_PUBLISHER', `"${header.publisher}" where "${expected.publisher}" is expected`);
  }
  const hash = sha256Hex(headerJson);
  const chain = followsHead(header, hash, expected.head);
  return chain.ok ? { ok: true, header, hash } : chain;
}

async function keyNamed(kid: string, keys: readonly PublicJwk[]): Promise<PublicJwk | null> {
  for (const key of keys) if ((await thumbprintOf(key)) === kid) return key;
  return null;
}

function parseHeader(
  text: string,
):
  | { readonly ok: true; readonly header: EnvelopeHeader }
  | { readonly ok: false; readonly failure: VerificationFailure } {
  const value = jsonOf(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return failure('HEADER_NOT_JSON');
  if (canonicalTextOf(value) !== text) return failure('NOT_CANONICAL', 'the header');
  const { schemaVersion: version, bytes } = value as Readonly<Record<string, unknown>>;
  if (typeof version === 'number' && version !== schemaVersion) {
    return failure('UNSUPPORTED_VERSION', `${version} where ${schemaVersion} is known`);
  }
  if (typeof bytes === 'number' && bytes > maxBodyBytes) {
    return failure('BODY_TOO_LARGE', `${bytes} bytes, and at most ${maxBodyBytes} are allowed`);
  }
  const parsed = envelopeHeaderSchema.safeParse(value);
  if (parsed.success) return { ok: true, header: parsed.data };
  return failure('SCHEMA_VIOLATION', parsed.error.issues.map(describeIssue).join('; '));
}

function describeIssue(issue: { readonly path: readonly PropertyKey[]; readonly message: string }): string {
  return `${issue.path.map(String).join('.') || 'the header'}: ${issue.message}`;
}
