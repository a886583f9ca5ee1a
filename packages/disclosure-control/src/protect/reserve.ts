import type { Pattern } from './pattern.js';

/**
 * Cells that people look at most. They are kept open as long as others will do: while a group is kept, its open cells have no room, so that no witness
 * can touch them. What a cell needs that has no proof otherwise is hidden, and may then be used by all.
 */
export class Reserve {
  readonly #room: readonly Float64Array[];

  public constructor(
    private readonly pattern: Pattern,
    /** The most important group last. */
    private readonly groups: readonly Int32Array[],
  ) {
    const { room } = pattern.problem;
    this.#room = groups.map((cells) => Float64Array.from(cells, (cell) => room[cell]));
  }

  /** How many groups there are. */
  public get size(): number {
    return this.groups.length;
  }

  /** Keeps the groups from number `first` on, 0 for all; with their number, none is kept. */
  public keepFrom(first: number): void {
    const { hidden, problem } = this.pattern;
    this.groups.forEach((cells, g) => {
      cells.forEach((cell, i) => {
        problem.room[cell] = g >= first && hidden[cell] === 0 ? -1 : this.#room[g][i];
      });
    });
  }

  public release(): void {
    this.keepFrom(this.size);
  }
}
