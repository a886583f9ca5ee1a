import type { Dimension } from './dimension.js';

/** One table of a set: some codes of every dimension (only the root of a dimension that it does not have). */
export interface Table {
  readonly name: string;
  /** Per dimension, the codes of the table in the order of its cells. */
  readonly codes: readonly Int32Array[];
  /** Per dimension, code → its place in `codes`, or -1. */
  readonly places: readonly Int32Array[];
  /** Per dimension, how far apart neighbouring places lie. */
  readonly strides: Int32Array;
  readonly size: number;
  /** Place in the table → cell of the set. Cells that several tables share have one number. */
  readonly cells: Int32Array;
  /** The cells from `first` up to the next table's `first` were first seen in this table: it is their home. */
  readonly first: number;
}

/** Tables over common dimensions whose shared cells are one cell each. The last dimension runs fastest. */
export interface TableSet {
  readonly dimensions: readonly Dimension[];
  readonly tables: readonly Table[];
  readonly size: number;
  /** Cell → its place in its home table. */
  readonly places: Int32Array;
  readonly kinds: Uint8Array;
}

/** What a cell stands for (the numbers in `TableSet.kinds`). */
export const CELL = {
  /** May be published. */
  listed: 0,
  /** Counts units but is never published: a remainder, or a level that a table leaves out. */
  unlisted: 1,
  /** Counts no unit: how often units are counted more than once. */
  excess: 2,
  /** By how much a figure was revised; may be negative. */
  difference: 3,
} as const;

/** The home table of a cell. */
export function homeOf(set: TableSet, cell: number): Table {
  let found = set.tables[0];
  for (const table of set.tables) if (table.first <= cell) found = table;
  return found;
}

/** The codes of a cell, one per dimension. */
export function codesOf(set: TableSet, cell: number): string[] {
  const home = homeOf(set, cell);
  return set.dimensions.map((dimension, d) => {
    const codes = home.codes[d];
    const place = Math.floor(set.places[cell] / home.strides[d]) % codes.length;
    return dimension.codes[codes[place]];
  });
}

/** In how many dimensions a cell is not a total. */
export function brokenDown(set: TableSet, cell: number): number {
  const home = homeOf(set, cell);
  return set.dimensions.filter(({ root }, d) => {
    const codes = home.codes[d];
    return codes[Math.floor(set.places[cell] / home.strides[d]) % codes.length] !== root;
  }).length;
}

/** A cell as a person would name it: `region=A, age=0-17`. */
export function nameOf(set: TableSet, cell: number): string {
  const { dimensions } = set;
  return codesOf(set, cell)
    .flatMap((code, d) => (dimensions[d].unnamed ? [] : [`${dimensions[d].name}=${code}`]))
    .join(', ');
}
