import { DisclosureError } from '../errors.js';
import type { CountRow, DimensionSpecification } from '../table/specification.js';

/** A table that is to be released: its dimensions, and rows for the inner cells (or any others, which are then checked). */
export interface ReleaseInput {
  readonly id: string;
  /**
   * The dimensions of this table. Releases share a dimension by its name and codes by theirs: a total that comes to cover more (another
   * period) needs a code of its own.
   */
  readonly dimensions: readonly DimensionSpecification[];
  /**
   * Overlapping dimensions in which the whole table stands at one code, and that code. Rows have no codes for them. A table without a dimension
   * stands at its total. So a table of one indicator can be part of another: an indicator dimension with the wider one as total.
   */
  readonly at?: Readonly<Record<string, string>>;
  /** One code per dimension that the table doesn't stand in, in the order of `dimensions`. */
  readonly rows: readonly CountRow[];
  /** Default: the policy's. A cell that several tables show takes the strictest. */
  readonly threshold?: number;
  /** Default: the policy's. A cell that several tables show is protected if one of them asks for it. */
  readonly zeros?: 'publish' | 'protect';
  /** Cells that must be published, each by one code per dimension that the table doesn't stand in, totals by the total's code. */
  readonly open?: readonly (readonly string[])[];
  /** Cells that must be hidden, by their codes too. They are protected as small ones are, also by later releases. */
  readonly hidden?: readonly (readonly string[])[];
}

/** A table that was released, and which of its cells were not. Holds true values: as secret as the records. */
export interface ReleasedTable extends ReleaseInput {
  /** Places in the table's own order (last dimension fastest) that were suppressed. */
  readonly suppressed: readonly number[];
  /** Withdrawn releases stay: what was public once is known. */
  readonly withdrawn?: boolean;
  /** Tables that were released together have the same number; without one a table was released by itself. */
  readonly publication?: number;
}

/** Everything ever released about one population, oldest first. Never changed in place, only appended to. */
export interface Ledger {
  readonly releases: readonly ReleasedTable[];
  /** The proof of the last publication. It makes the next one faster and may be left out. As secret as the tables. */
  readonly proof?: Proof;
}

/** Pairs of tables, each a list of fours: release (its place in the list), cell (by the release's own order), change in the one and in the other. */
export type Proof = number[][];

export const EMPTY_LEDGER: Ledger = { releases: [] };

/** Marks a release as withdrawn. It goes on counting as known. Throws `UNKNOWN_RELEASE` if it is not in the ledger. */
export function withdraw(ledger: Ledger, id: string): Ledger {
  if (!ledger.releases.some((release) => release.id === id))
    throw new DisclosureError(
      'UNKNOWN_RELEASE',
      `Release "${id}" is not in the ledger. Give the id of one that is.`,
      id,
    );
  return {
    ...ledger,
    releases: ledger.releases.map((release) =>
      release.id === id ? { ...release, withdrawn: true } : release,
    ),
  };
}
