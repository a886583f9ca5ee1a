import { editDistance } from './edit-distance.js';
import { foldText, lookAlikes, withoutMarks } from './fold-text.js';

const mostOffered = 12;

/** One thing and everything that it is called. */
export interface NamedThing {
  readonly id: string;
  readonly names: readonly string[];
}

/** What is nearly meant by a text that is no known name. */
export interface Near {
  /** What the nearest are called, the nearest first; at most 12. */
  readonly names: readonly string[];
  /** Whether one is so near that the text can only be a slip in it. */
  readonly isSlip: boolean;
}

/**
 * Finds things by their names: without regard to case and quotation marks, with letters of the other script that look alike, and
 * without the marks on Serbian letters. Where two things share such a spelling, it finds neither.
 */
export class NameIndex {
  readonly #exact = new Map<string, string | null>();
  readonly #alike = new Map<string, string | null>();
  readonly #plain = new Map<string, string | null>();
  readonly #shown: readonly (readonly [folded: string, name: string])[];

  constructor(things: readonly NamedThing[]) {
    for (const { id, names } of things) {
      for (const name of [id, ...names]) {
        const folded = foldText(name);
        add(this.#exact, folded, id);
        add(this.#alike, lookAlikes(folded), id);
        add(this.#plain, withoutMarks(folded), id);
      }
    }
    this.#shown = things.flatMap(({ names }) => names.map((name) => [foldText(name), name] as const));
  }

  /** The thing that a text names, or null. */
  find(text: string): string | null {
    const folded = foldText(text);
    return (
      this.#exact.get(folded) ??
      this.#alike.get(lookAlikes(folded)) ??
      this.#plain.get(withoutMarks(folded)) ??
      null
    );
  }

  /** The names nearest to a text. */
  near(text: string): Near {
    const folded = foldText(text);
    const ranked = this.#shown
      .map(([name, shown]) => ({ shown, distance: nearness(folded, name), allowed: slips(name) }))
      .sort((a, b) => a.distance - b.distance);
    const [first] = ranked;
    return {
      names: Array.from(new Set(ranked.map(({ shown }) => shown))).slice(0, mostOffered),
      isSlip: first !== undefined && first.distance <= first.allowed,
    };
  }
}

function add(index: Map<string, string | null>, spelling: string, id: string): void {
  const known = index.get(spelling);
  index.set(spelling, known === undefined || known === id ? id : null);
}

/** How many letters of a name may be wrong: none of a short one, which would turn into any other. */
function slips(name: string): number {
  return Math.min(2, Math.floor(name.length / 4));
}

/** The distance, where it is small; else one that puts names first which hold the text or a word of it. */
function nearness(text: string, name: string): number {
  const distance = editDistance(text, name, 2);
  if (distance <= 2) return distance;
  if (text.length > 2 && name.includes(text)) return 10;
  return text.split(' ').some((word) => word.length > 3 && name.includes(word)) ? 20 : 30;
}
