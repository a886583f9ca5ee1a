export { canonicalJson } from './canonical-json.js';
export { sha256Hex } from './sha256.js';
export { ReleaseError, type ReleaseErrorCode } from './release-error.js';
export { publicJwkSchema, publicKeyOf, thumbprintOf, type PublicJwk } from './public-key.js';
export { generateSigningKey, importSigningKey, type PrivateJwk, type SigningKey } from './signing-key.js';
export {
  envelopeHeaderSchema,
  envelopeKinds,
  hashSchema,
  maxBodyBytes,
  schemaVersion,
  type EnvelopeHeader,
  type EnvelopeKind,
} from './envelope-header.js';
export type { Envelope, EnvelopeWithoutBody } from './envelope.js';
export { nextLink, type ChainHead } from './chain.js';
export { sealEnvelope, type EnvelopeLabel } from './seal-envelope.js';
export {
  maxHeaderLength,
  verifyHeader,
  type HeaderExpectation,
  type HeaderVerification,
  type SignedHeader,
} from './verify-header.js';
export { verifyBody, type BodyVerification } from './verify-body.js';
export {
  verificationFailures,
  type VerificationFailure,
  type VerificationFailureCode,
} from './verification-failure.js';
