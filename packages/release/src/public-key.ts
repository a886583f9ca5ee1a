import { calculateJwkThumbprint } from 'jose';
import { z } from 'zod';
import { bytesOfBase64url } from './base64url.js';
import { ReleaseError } from './release-error.js';

/** 32 bytes of an Ed25519 key in base64url. */
export const keyBytesSchema = z
  .string()
  .refine((text) => bytesOfBase64url(text)?.length === 32, 'a key is 32 bytes in base64url without padding');

/** An Ed25519 public key as a JWK (RFC 8037, section 2); other members of a JWK, `d` above all, are left behind. */
export const publicJwkSchema = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: keyBytesSchema,
});

export type PublicJwk = z.infer<typeof publicJwkSchema>;

/**
 * The public part of a JWK, private or public: nothing but `kty`, `crv` and `x`.
 *
 * @throws ReleaseError `KEY_INVALID` where it is no Ed25519 key
 */
export function publicKeyOf(jwk: unknown): PublicJwk {
  const parsed = publicJwkSchema.safeParse(jwk);
  if (parsed.success) return parsed.data;
  throw new ReleaseError(
    'KEY_INVALID',
    'not an Ed25519 key: a JWK with "kty": "OKP", "crv": "Ed25519" and "x" of 32 bytes in base64url is needed (RFC 8037)',
  );
}

/** The key's name in signatures: SHA-256 over its required members, in base64url (RFC 7638; RFC 8037, appendix A.3). */
export async function thumbprintOf(key: PublicJwk): Promise<string> {
  return calculateJwkThumbprint({ kty: key.kty, crv: key.crv, x: key.x });
}
