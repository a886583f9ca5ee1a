import { CompactSign, base64url, compactVerify, errors, importJWK } from 'jose';
import type { PublicJwk } from './public-key.js';
import type { SigningKey } from './signing-key.js';
import { utf8 } from './utf8.js';

/**
 * Signs a text with Ed25519 as a compact JWS whose payload is left out: `protected..signature`. The protected header is
 * `{"alg":"EdDSA","kid":…}` and nothing else. Source: RFC 7515, section 7.1 and appendix F; RFC 8037, section 3.1.
 */
export async function signDetached(text: string, key: SigningKey): Promise<string> {
  const jws = await new CompactSign(utf8(text))
    .setProtectedHeader({ alg: 'EdDSA', kid: key.thumbprint })
    .sign(await importJWK(key.privateJwk, 'EdDSA'));
  const [protectedHeader, , signature] = jws.split('.');
  return `${protectedHeader}..${signature}`;
}

/** Whether a detached JWS is this key's signature of this text; its form is checked by `readDetachedJws` before. */
export async function verifiesDetached(text: string, signature: string, key: PublicJwk): Promise<boolean> {
  const jws = signature.replace('..', `.${base64url.encode(utf8(text))}.`);
  try {
    await compactVerify(jws, await importJWK(key, 'EdDSA'), { algorithms: ['EdDSA'] });
    return true;
  } catch (error) {
    if (error instanceof errors.JOSEError) return false;
    throw error;
  }
}
