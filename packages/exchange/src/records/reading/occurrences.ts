const slotWords = 3;
/** A power of two, as every later number of slots. */
const firstSlots = 4096;

/**
 * Counts how often a key was met. It keeps 64 bits of each key, so that a million rows take some 30 MB and not hundreds; that two of
 * a million share them is less likely than one in thirty million.
 */
export class Occurrences {
  #slots = firstSlots;
  #used = 0;
  #table = new Int32Array(firstSlots * slotWords);

  /** How often the key was met before; it is counted. */
  count(first: number, second: number): number {
    if (this.#used * 2 >= this.#slots) this.#grow();
    const at = this.#find(this.#table, this.#slots, first, second);
    const before = this.#table[at + 2] ?? 0;
    if (before === 0) {
      this.#used += 1;
      this.#table[at] = first;
      this.#table[at + 1] = second;
    }
    this.#table[at + 2] = before + 1;
    return before;
  }

  /** The place of a key, or the free one where it belongs: a slot with the count 0. */
  #find(table: Int32Array, slots: number, first: number, second: number): number {
    let at = (first & (slots - 1)) * slotWords;
    while (table[at + 2] !== 0 && (table[at] !== first || table[at + 1] !== second)) {
      at += slotWords;
      if (at === table.length) at = 0;
    }
    return at;
  }

  #grow(): void {
    const slots = this.#slots * 2;
    const table = new Int32Array(slots * slotWords);
    for (let at = 0; at < this.#table.length; at += slotWords) {
      if (this.#table[at + 2] === 0) continue;
      const to = this.#find(table, slots, this.#table[at] ?? 0, this.#table[at + 1] ?? 0);
      table.set(this.#table.subarray(at, at + slotWords), to);
    }
    this.#slots = slots;
    this.#table = table;
  }
}
