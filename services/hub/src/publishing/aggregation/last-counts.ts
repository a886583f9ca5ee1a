import type { CountedTable } from './units.js';

const remembered = 4;

/** Remembers the last tables that were counted, so that publishing what a preview showed does not count the same records again. */
export class LastCounts {
  readonly #last = new Map<string, readonly CountedTable[]>();

  /** The tables of a name, which says everything that they depend on; counted where they are not remembered. */
  async of(name: string, count: () => Promise<readonly CountedTable[]>): Promise<readonly CountedTable[]> {
    const known = this.#last.get(name);
    if (known) return known;
    const counted = await count();
    this.#last.set(name, counted);
    const [oldest] = this.#last.keys();
    if (this.#last.size > remembered && oldest !== undefined) this.#last.delete(oldest);
    return counted;
  }
}
