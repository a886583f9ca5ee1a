import { base64url } from 'jose';

/**
 * The bytes of base64url without padding (RFC 4648, section 5), or null. Exactly one text stands for the same bytes: spare bits at
 * the end must be zero, so that no character of a signature can be changed unnoticed.
 */
export function bytesOfBase64url(text: string): Uint8Array | null {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return null;
  try {
    const bytes = base64url.decode(text);
    return base64url.encode(bytes) === text ? bytes : null;
  } catch {
    return null;
  }
}
