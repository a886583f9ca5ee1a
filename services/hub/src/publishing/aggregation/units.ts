/**
 * A temporary table of what is counted, a row a unit (a person, a family) or a row for many alike (acts of one person), and where each unit
 * has its codes.
 */
export interface Units {
  readonly table: string;
  /** Dimension → the column of its one inner code. */
  readonly one: Readonly<Record<string, string>>;
  /** Dimension → the temporary table `(no, code)` with every code that a unit counts under, its total too. */
  readonly many: Readonly<Record<string, string>>;
  /** How many a row counts for, and whose it is; null where every row is one unit of its own. */
  readonly weighted: { readonly weight: string; readonly contributor: string } | null;
  /** The column that says which rows are meant; null for all. */
  readonly only: string | null;
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
