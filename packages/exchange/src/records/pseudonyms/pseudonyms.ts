import { hash } from 'node:crypto';

const blockSize = 64;
const digestSize = 32;
/** Bytes that are kept of an HMAC: 2^64 people would be needed before two of them were likely to share a pseudonym. */
export const pseudonymSize = 16;
/** Bytes of a key, at the least: as many as an HMAC-SHA-256 has (RFC 2104, 3). */
const shortestKey = 32;

/**
 * Makes pseudonyms: HMAC-SHA-256 (RFC 2104) under a secret key, truncated to 16 bytes (RFC 2104, 5). It is written with one-shot
 * hashes because a row has eight microseconds, of which Node's own HMAC takes most; a test holds it against that one.
 */
export class Pseudonyms {
  readonly #inner: Buffer;
  readonly #outer: Buffer;

  /** @param key a secret of 32 to 64 bytes */
  constructor(key: Uint8Array) {
    if (key.length < shortestKey || key.length > blockSize) {
      throw new RangeError(`a key of pseudonyms has ${shortestKey} to ${blockSize} bytes`);
    }
    this.#inner = Buffer.alloc(blockSize * 16);
    this.#outer = Buffer.alloc(blockSize + digestSize);
    for (let at = 0; at < blockSize; at += 1) {
      this.#inner[at] = (key[at] ?? 0) ^ 0x36;
      this.#outer[at] = (key[at] ?? 0) ^ 0x5c;
    }
  }

  /**
   * The pseudonym of a text, which says what it is of and what that is called.
   *
   * @param of what bears it: one person and one family of the same name have nothing in common
   */
  of(of: string, text: string): Buffer {
    const message = `${of}\0${text}`;
    const inner = hash('sha256', this.#padded(message), 'binary');
    this.#outer.write(inner, blockSize, 'binary');
    // A text from the hash and a buffer from the pool: a buffer from the hash takes as long as the hash itself.
    const pseudonym = Buffer.allocUnsafe(pseudonymSize);
    pseudonym.write(hash('sha256', this.#outer, 'binary'), 0, pseudonymSize, 'binary');
    return pseudonym;
  }

  #padded(message: string): Buffer {
    const room = this.#inner.length - blockSize;
    if (message.length * 3 <= room) {
      return this.#inner.subarray(0, blockSize + this.#inner.write(message, blockSize, 'utf8'));
    }
    return Buffer.concat([this.#inner.subarray(0, blockSize), Buffer.from(message)]);
  }
}
