import { exportJWK, generateKeyPair } from 'jose';
import type { z } from 'zod';
import { signDetached, verifiesDetached } from './detached-jws.js';
import { keyBytesSchema, publicJwkSchema, publicKeyOf, thumbprintOf, type PublicJwk } from './public-key.js';
import { ReleaseError } from './release-error.js';

const privateJwkSchema = publicJwkSchema.extend({ d: keyBytesSchema });

/** An Ed25519 private key as a JWK (RFC 8037, section 2). */
export type PrivateJwk = z.infer<typeof privateJwkSchema>;

/** A publisher's key: what it signs with, what it is verified with, and the key's name in signatures (RFC 7638). */
export interface SigningKey {
  readonly privateJwk: PrivateJwk;
  readonly publicJwk: PublicJwk;
  readonly thumbprint: string;
}

/** A new Ed25519 key. */
export async function generateSigningKey(): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return importSigningKey(await exportJWK(privateKey));
}

/**
 * A signing key from a private JWK, as it was kept in a file.
 *
 * @throws ReleaseError `KEY_INVALID` where it is no Ed25519 private key, or its halves do not belong together; the message holds
 * nothing of the key
 */
export async function importSigningKey(jwk: unknown): Promise<SigningKey> {
  const parsed = privateJwkSchema.safeParse(jwk);
  if (!parsed.success) {
    throw new ReleaseError(
      'KEY_INVALID',
      'not an Ed25519 private key: a JWK with "kty": "OKP", "crv": "Ed25519", "x" and "d" of 32 bytes each in base64url is needed (RFC 8037)',
    );
  }
  const privateJwk = parsed.data;
  const publicJwk = publicKeyOf(privateJwk);
  const key = { privateJwk, publicJwk, thumbprint: await thumbprintOf(publicJwk) };
  if (!(await halvesBelongTogether(key))) {
    throw new ReleaseError(
      'KEY_INVALID',
      'the private half "d" and the public half "x" of the key do not belong together',
    );
  }
  return key;
}

/** Some runtimes notice on import, the others when what the one half signed is verified with the other. */
async function halvesBelongTogether(key: SigningKey): Promise<boolean> {
  const probe = 'do the halves of this key belong together?';
  try {
    return await verifiesDetached(probe, await signDetached(probe, key), key.publicJwk);
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
