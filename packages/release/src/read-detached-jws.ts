import { bytesOfBase64url } from './base64url.js';
import { canonicalJson } from './canonical-json.js';
import { jsonOf } from './json-of.js';
import { textOfUtf8 } from './utf8.js';
import { failure, type VerificationFailure } from './verification-failure.js';

/** The signature of Ed25519 has 64 bytes (RFC 8032, section 5.1.6): 86 characters; a thumbprint has 43. */
const maxSignatureLength = 512;

/**
 * The key that a detached JWS names, after its form is found to be exactly the one that `signDetached` writes. Whatever a JWS library
 * might be talked into, another algorithm, an embedded key, `crit`, `b64`, is refused before a library sees it.
 */
export function readDetachedJws(
  signature: string,
):
  | { readonly ok: true; readonly kid: string }
  | { readonly ok: false; readonly failure: VerificationFailure } {
  if (signature.length > maxSignatureLength) return failure('MALFORMED_SIGNATURE', 'it is too long');
  const parts = signature.split('.');
  const [protectedPart, payload, signaturePart] = parts;
  if (parts.length !== 3 || protectedPart === undefined || signaturePart === undefined) {
    return failure('MALFORMED_SIGNATURE', `${parts.length} parts where 3 are needed`);
  }
  if (payload !== '') return failure('MALFORMED_SIGNATURE', 'the payload is not left out');
  if (bytesOfBase64url(signaturePart)?.length !== 64) {
    return failure('MALFORMED_SIGNATURE', 'the last part is not 64 bytes in base64url');
  }
  const protectedBytes = bytesOfBase64url(protectedPart);
  const protectedText = protectedBytes && textOfUtf8(protectedBytes);
  const parameters = protectedText === null ? null : jsonOf(protectedText);
  if (protectedText === null || !isObject(parameters)) {
    return failure('MALFORMED_SIGNATURE', 'the first part is not a JSON object in base64url');
  }
  return readParameters(parameters, protectedText);
}

function readParameters(
  parameters: Readonly<Record<string, unknown>>,
  text: string,
): ReturnType<typeof readDetachedJws> {
  const { alg, kid, ...others } = parameters;
  if (alg !== 'EdDSA') return failure('UNSUPPORTED_ALGORITHM');
  if ('crit' in others) return failure('CRITICAL_EXTENSION');
  if (Object.keys(others).length > 0) return failure('UNEXPECTED_PARAMETER');
  if (typeof kid !== 'string') return failure('MALFORMED_SIGNATURE', 'it names no key ("kid")');
  // One text for one header: neither white space nor a name that stands twice.
  if (!kid.isWellFormed() || text !== canonicalJson({ alg, kid })) {
    return failure('MALFORMED_SIGNATURE', 'its protected header is not canonical JSON');
  }
  return { ok: true, kid };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
