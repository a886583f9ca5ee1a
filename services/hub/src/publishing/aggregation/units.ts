import type { RawBuilder } from 'kysely';

/**
 * A temporary table of what is counted, a row a unit (a person, a family) or a row for many alike (acts), and where each row has its codes.
 * Rows hold codes in as few bytes as do: they are counted by what they have in common before any code's roll-ups are looked at.
 */
export interface Units {
  readonly table: string;
  /** Dimension → the column of its one inner code. */
  readonly one: Readonly<Record<string, string>>;
  /** Dimension → the column that stands for several codes, and the temporary table `(key, code)` of all codes that it stands for, the total too. */
  readonly many: Readonly<Record<string, { readonly column: string; readonly codes: string }>>;
  /** Where a row stands for many alike; null where every row is one unit of its own. */
  readonly weighted: Weighted | null;
  /** The column that says which rows are meant; null for all. */
  readonly only: string | null;
}

/** What rows that each stand for many say beside their codes. No two rows have the same codes. */
export interface Weighted {
  /** The column of how many there are. */
  readonly weight: string;
  /** The column of the most that one record without a person says; null where all have one. */
  readonly largest: string;
  /** The columns of the codes, which tell rows apart. */
  readonly key: readonly string[];
  /** A query of those columns and of `person`, a row a record that has one. */
  readonly said: RawBuilder<unknown>;
}

/** One cell of a table that has something in it. */
export interface CountedCell {
  /** A code per dimension of the table, in its order; `_T` for the total. */
  readonly codes: readonly string[];
  readonly value: number;
  /** How many people or families stand behind the value. */
  readonly contributors: number;
}

/** The cells of one table with all its margins and roll-ups, those that are zero left out. */
export interface CountedTable {
  readonly indicator: string;
  readonly dimensions: readonly string[];
  readonly cells: readonly CountedCell[];
}
