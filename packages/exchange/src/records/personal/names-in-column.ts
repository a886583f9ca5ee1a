import { isShapedLikeName } from './name-shape.js';

const fewestCells = 8;
const mostCounted = 50;
const mostly = 0.7;
const distinctShare = 0.6;

/**
 * What the cells of one column together say of whether it holds names of people: those that are on no list and end like none are told only by
 * standing one beside the other. Most cells have the shape of a name, hardly two people have the same one, and no list of the network has them.
 */
export class NamesInColumn {
  #cells = 0;
  #shaped = 0;
  readonly #different = new Set<string>();
  readonly #isKnown: (text: string) => boolean;

  /** @param isKnown whether a text is in a list of the network: a code, an organization, a project */
  constructor(isKnown: (text: string) => boolean) {
    this.#isKnown = isKnown;
  }

  /** Whether a cell could be a name. */
  couldBeName(cell: string): boolean {
    return isShapedLikeName(cell) && !this.#isKnown(cell);
  }

  /** Counts a cell that is not blank. */
  add(cell: string, couldBeName: boolean): void {
    this.#cells += 1;
    if (!couldBeName) return;
    this.#shaped += 1;
    if (this.#different.size < mostCounted) this.#different.add(cell.trim().toLowerCase());
  }

  /** @param people how many different people the rows are of, as far as they are known; at most so many names are there to be different */
  seemsToHoldNames(people: number): boolean {
    if (this.#cells < fewestCells || this.#shaped < mostly * this.#cells) return false;
    const atMost = Math.min(this.#shaped, people === 0 ? this.#shaped : people, mostCounted);
    return this.#different.size >= Math.max(fewestCells, distinctShare * atMost);
  }
}

/** How many different people need to be counted to judge a column. */
export const enoughPeople = mostCounted;
