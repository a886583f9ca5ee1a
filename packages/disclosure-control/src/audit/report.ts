import type { Attacker } from './attacker.js';

/**
 * A suppressed cell that can be small, or that another rule makes unsafe, and that is known too well; or a cell that is published although it must
 * not be: then `low` and `high` are its value.
 */
export interface Hole {
  readonly cell: number;
  /** The least and greatest value that the attacker must reckon with. */
  readonly low: number;
  readonly high: number;
  /** For an insider: an inner cell of 1 whose contributor is the attacker. */
  readonly contributor?: number;
}

/**
 * What an audit found. `complete`: no published value is unsafe, and every suppressed cell that can be small was proved wide enough. `partial`: so
 * far as was looked (`proved` of `atRisk`), no hole. `failed`: there is a hole, or the published values contradict each other.
 */
export interface AuditReport {
  /** Who was tried. */
  readonly attacker: Attacker['kind'];
  readonly status: 'complete' | 'partial' | 'failed';
  /** Suppressed cells that can be small, as far as a consistent table shows; for insiders, counted once per attacker who matters. */
  readonly atRisk: number;
  readonly proved: number;
  /** At most `limit` holes; `holeCount` counts all that were found. */
  readonly holes: readonly Hole[];
  readonly holeCount: number;
  /**
   * How often an attacker knows a cell too well whatever is hidden: from published zeros, from what was public before the release, from their own
   * contribution. Such cells count as proved.
   */
  readonly unavoidable: number;
  /** The least proven width of any cell at risk; Infinity if there is none. */
  readonly narrowest: number;
  /** Whether the published values can't all be true. */
  readonly contradictory: boolean;
  /** Witnesses that were given and did not hold. */
  readonly brokenWitnesses: number;
}
