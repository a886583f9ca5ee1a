import { canonicalTextOf } from './canonical-text.js';
import type { EnvelopeHeader } from './envelope-header.js';
import { jsonOf } from './json-of.js';
import { sha256Hex } from './sha256.js';
import { textOfUtf8 } from './utf8.js';
import { failure, type VerificationFailure } from './verification-failure.js';

export type BodyVerification =
  | { readonly ok: true; readonly text: string; readonly value: unknown }
  | { readonly ok: false; readonly failure: VerificationFailure };

/**
 * Verifies that a body is the one that a verified header announces, and that it is canonical JSON. What the body says is for the
 * schema of the header's kind to judge.
 */
export function verifyBody(header: EnvelopeHeader, body: Uint8Array): BodyVerification {
  if (body.length !== header.bytes) {
    return failure('BODY_LENGTH', `${body.length} bytes where ${header.bytes} are announced`);
  }
  const hash = sha256Hex(body);
  if (hash !== header.bodyHash) return failure('BODY_HASH', `${hash} where ${header.bodyHash} is announced`);
  const text = textOfUtf8(body);
  if (text === null) return failure('BODY_NOT_UTF8');
  const value = jsonOf(text);
  if (value === undefined) return failure('BODY_NOT_JSON');
  if (canonicalTextOf(value) !== text) return failure('NOT_CANONICAL', 'the body');
  return { ok: true, text, value };
}
