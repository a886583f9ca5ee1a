import type { Investigation } from './investigation.js';
import type { Ends } from './lacking.js';
import type { Hole } from './report.js';
import type { Unavoidable } from './unavoidable.js';

/** Judges what attackers know of single cells, and keeps count of it. */
export class Findings {
  public proved = 0;
  public unavoidable = 0;
  public holeCount: number;
  /** The least width proved so far, or that of a hole. */
  public narrowest: number;
  public readonly holes: Hole[];

  public constructor(
    private readonly investigation: Investigation,
    private readonly excuses: Unavoidable,
    /** Holes that are known already; `limit` of all are kept. */
    published: readonly Hole[],
    private readonly limit: number,
  ) {
    this.holes = published.slice(0, limit);
    this.holeCount = published.length;
    this.narrowest = published.length > 0 ? 0 : Infinity;
  }

  /** Notes that a cell is safe from everybody, with an interval of so much. */
  public prove(width: number): void {
    this.proved++;
    this.narrowest = Math.min(this.narrowest, width);
  }

  /**
   * Whether a cell is safe from somebody who holds some cells and must reckon at least with `shown`; `contributor` is an insider's number. A
   * hole is noted, unless nothing could close it.
   */
  public isSafe(cell: number, held: readonly number[], shown: Ends, contributor?: number): boolean {
    const { excuses } = this;
    if (
      excuses.isKnown(cell, contributor ?? -1, held) ||
      (shown.high > shown.low && excuses.isAsNarrow(cell, held, shown))
    )
      return this.#excuse();
    const verdict = this.investigation.examine(cell, held, shown);
    if (verdict.kind !== 'hole') return verdict.kind === 'safe';
    if (excuses.isAsNarrow(cell, held, verdict)) return this.#excuse();
    const { low, high } = verdict;
    this.narrowest = Math.min(this.narrowest, high - low);
    if (this.holeCount++ < this.limit)
      this.holes.push({ cell, low, high, ...(contributor === undefined ? {} : { contributor }) });
    return false;
  }

  #excuse(): true {
    this.unavoidable++;
    return true;
  }
}
