import type { Pseudonyms } from '../pseudonyms/pseudonyms.js';

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

  of(field: string, value: string): Buffer {
    return this.#pseudonyms.of('mark', `${this.#prefix}\0${field}\0${value}`);
  }
}
