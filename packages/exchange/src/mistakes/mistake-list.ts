import { inReadingOrder, type Mistake, type Report } from './mistake.js';

/** The most mistakes that are listed at once; of the others only the number is said. */
export const mostMistakes = 100;

/** Collects mistakes: the first ones in the order in which a reader of the files meets them, and how many there are besides. */
export class MistakeList {
  #first: readonly Mistake[] = [];
  #latest: Mistake[] = [];
  #more = 0;

  readonly report: Report = (mistake) => {
    this.#latest.push(mistake);
    if (this.#latest.length >= mostMistakes) this.#settle();
  };

  get isEmpty(): boolean {
    return this.#first.length === 0 && this.#latest.length === 0;
  }

  get listed(): readonly Mistake[] {
    this.#settle();
    return this.#first;
  }

  /** How many there are besides the ones that are listed. */
  get more(): number {
    this.#settle();
    return this.#more;
  }

  #settle(): void {
    const all = inReadingOrder([...this.#first, ...this.#latest]);
    this.#latest = [];
    this.#more += Math.max(0, all.length - mostMistakes);
    this.#first = all.slice(0, mostMistakes);
  }
}
