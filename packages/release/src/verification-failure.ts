/** Every way in which an envelope can fail, with what it means. The codes are stable: they are stored and shown. */
export const verificationFailures = {
  HEADER_TOO_LARGE: 'the header text is longer than any header can be',
  MALFORMED_SIGNATURE: 'the signature is not a detached compact JWS: "protected..signature" in base64url',
  UNSUPPORTED_ALGORITHM: 'the signature is not made with EdDSA',
  CRITICAL_EXTENSION: 'the signature demands an extension of JWS ("crit"), and none is allowed',
  UNEXPECTED_PARAMETER: 'the signature has parameters besides "alg" and "kid"',
  UNKNOWN_KEY: 'the signature names a key that is not pinned for this publisher',
  BAD_SIGNATURE: 'the signature does not belong to this header and key',
  HEADER_NOT_JSON: 'the header is not a JSON object',
  NOT_CANONICAL: 'the text is not canonical JSON (RFC 8785)',
  UNSUPPORTED_VERSION: 'the schema version is not one that is known here',
  SCHEMA_VIOLATION: 'the header does not have the form of its schema',
  WRONG_PUBLISHER: 'the header names another publisher than the one it was fetched from',
  BODY_TOO_LARGE: 'the header announces a body above the limit',
  SEQUENCE_HOLE: 'envelopes are missing between the last known one and this one',
  BROKEN_CHAIN: 'the header does not follow the last known envelope: its previous hash is another',
  EQUIVOCATION:
    'another envelope with the same sequence is already known: the publisher says two things at once',
  ALREADY_KNOWN: 'this very envelope is the last known one',
  SEQUENCE_BEHIND: 'the sequence lies before the last known envelope',
  BODY_LENGTH: 'the body has not the length that the header announces',
  BODY_HASH: 'the body has not the hash that the header announces',
  BODY_NOT_UTF8: 'the body is not UTF-8',
  BODY_NOT_JSON: 'the body is not JSON',
} as const;

export type VerificationFailureCode = keyof typeof verificationFailures;

/** Why an envelope was refused: a stable code, and a sentence with what was found and what was expected. */
export interface VerificationFailure {
  readonly code: VerificationFailureCode;
  readonly message: string;
}

/** A failure with its meaning, and with what was found where that says more. */
export function failure(
  code: VerificationFailureCode,
  detail?: string,
): { readonly ok: false; readonly failure: VerificationFailure } {
  const meaning = verificationFailures[code];
  return { ok: false, failure: { code, message: detail === undefined ? meaning : `${meaning}: ${detail}` } };
}
