import type { Pseudonyms } from '../pseudonyms/pseudonyms.js';

/** How many 32-bit words a key or a content has. */
export const markWords = 4;

/**
 * The shares of values in the keys and contents of records. A key is the exclusive or of the shares of all that identifies the
 * record, each an HMAC of the field and its value: keys of different records differ as surely as with one HMAC over all of them, and
 * a share is computed once for all rows that say the same (Bellare, Guérin, Rogaway, XOR MACs, CRYPTO 1995).
 */
export class RecordMarks {
  readonly #pseudonyms: Pseudonyms;
  readonly #prefix: string;

  /** @param world what keeps keys apart of records that look the same: the kind, and whether they were made up */
  constructor(pseudonyms: Pseudonyms, world: string) {
    this.#pseudonyms = pseudonyms;
    this.#prefix = world;
  }

  of(field: string, value: string): Int32Array {
    return wordsOf(this.#pseudonyms.of('mark', `${this.#prefix}\0${field}\0${value}`));
  }
}

/** Sixteen bytes as four words. */
export function wordsOf(bytes: Buffer): Int32Array {
  return Int32Array.from({ length: markWords }, (_, index) => bytes.readInt32LE(index * 4));
}
