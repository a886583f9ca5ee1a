import type { CountRow, DimensionSpecification } from '../table/specification.js';

/** A table that is to be released: its dimensions, and rows for the inner cells (or any others, which are then checked). */
export interface ReleaseInput {
  readonly id: string;
  /**
   * The dimensions of this table. Releases share a dimension by its name and codes by theirs: a total that comes to cover more (another
   * period) needs a code of its own.
   */
  readonly dimensions: readonly DimensionSpecification[];
  readonly rows: readonly CountRow[];
}

/** A table that was released, and which of its cells were not. Holds true values: as secret as the records. */
export interface ReleasedTable extends ReleaseInput {
  /** Places in the table's own order (last dimension fastest) that were suppressed. */
  readonly suppressed: readonly number[];
  /** Withdrawn releases stay: what was public once is known. */
  readonly withdrawn?: boolean;
}

/** Everything ever released about one population, oldest first. Never changed in place, only appended to. */
export interface Ledger {
  readonly releases: readonly ReleasedTable[];
}

export const EMPTY_LEDGER: Ledger = { releases: [] };

/** Marks a release as withdrawn. It goes on counting as known. */
export function withdraw(ledger: Ledger, id: string): Ledger {
  return {
    releases: ledger.releases.map((release) =>
      release.id === id ? { ...release, withdrawn: true } : release,
    ),
  };
}
