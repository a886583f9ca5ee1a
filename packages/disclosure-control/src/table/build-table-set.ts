import { DisclosureError } from '../errors.js';
import type { Dimension } from './dimension.js';
import type { CodeKind } from './dimension.js';
import { closeCodes } from './close-codes.js';
import { CELL } from './table-set.js';
import type { Table, TableSet } from './table-set.js';

/** Which part of the common dimensions a table shows. */
export interface TableShape {
  readonly name: string;
  /** Dimension name → the codes shown, or `all`. A dimension that is left out is only shown in total. */
  readonly codes: Readonly<Record<string, readonly string[] | 'all'>>;
}

const KIND: Record<CodeKind, number> = {
  listed: CELL.listed,
  remainder: CELL.unlisted,
  excess: CELL.excess,
  difference: CELL.difference,
};
/** Array indexes and typed arrays end here. */
const LARGEST = 2 ** 31 - 1;

/** Numbers the cells of all tables, each cell once however many tables show it. */
export function buildTableSet(dimensions: readonly Dimension[], shapes: readonly TableShape[]): TableSet {
  if (shapes.length === 0 || dimensions.length === 0)
    throw new DisclosureError(
      'EMPTY_TABLE',
      'There is no table or no dimension. Give at least one of each.',
      'tables',
    );
  checkDimensions(dimensions);
  const tables: Table[] = [];
  const kinds: number[][] = [];
  let next = 0;
  for (const shape of shapes) {
    const { table, kind } = layOut(dimensions, shape, next);
    next = numberCells(table, tables, next);
    tables.push(table);
    kinds.push(kind);
  }
  const places = new Int32Array(next);
  const cellKinds = new Uint8Array(next);
  tables.forEach((table) => {
    for (let place = 0; place < table.size; place++) {
      const cell = table.cells[place];
      if (cell >= table.first) places[cell] = place;
    }
  });
  const set = { dimensions, tables, size: next, places, kinds: cellKinds };
  tables.forEach((table, t) => {
    markKinds(table, dimensions, kinds[t], cellKinds);
  });
  return set;
}

/** Refuses what is no dimension (which only a caller without types can give) and a name that stands for two. */
function checkDimensions(dimensions: readonly (Partial<Dimension> | null | undefined)[]): void {
  const names = new Set<string>();
  dimensions.forEach((dimension, d) => {
    const name = dimension?.name ?? `dimension ${d + 1}`;
    if (dimension?.equations === undefined)
      throw new DisclosureError(
        'UNKNOWN_DIMENSION',
        `"${name}" is no dimension that can be computed with. Make it with buildDimension.`,
        name,
      );
    if (names.has(name))
      throw new DisclosureError(
        'DUPLICATE_DIMENSION',
        `Two dimensions are called "${name}". Rename one of them.`,
        name,
      );
    names.add(name);
  });
}

function layOut(
  dimensions: readonly Dimension[],
  shape: TableShape,
  first: number,
): { table: Table; kind: number[] } {
  for (const name of Object.keys(shape.codes))
    if (!dimensions.some((d) => d.name === name))
      throw new DisclosureError(
        'UNKNOWN_DIMENSION',
        `Table "${shape.name}" uses dimension "${name}", which is not defined. Define it or leave it out.`,
        name,
      );
  const shown = dimensions.map((d) => closeCodes(d, shape.codes[d.name] ?? [d.codes[d.root]]));
  const strides = new Int32Array(dimensions.length);
  let size = 1;
  for (let d = dimensions.length - 1; d >= 0; d--) {
    strides[d] = size;
    size *= shown[d].codes.length;
  }
  if (size > LARGEST)
    throw new DisclosureError(
      'INVALID_POLICY',
      `Table "${shape.name}" has ${size} cells; at most ${LARGEST} are possible. Split it or leave out codes.`,
      shape.name,
    );
  const places = dimensions.map((d, i) => {
    const place = new Int32Array(d.codes.length).fill(-1);
    shown[i].codes.forEach((code, at) => (place[code] = at));
    return place;
  });
  const table = {
    name: shape.name,
    codes: shown.map((s) => s.codes),
    places,
    strides,
    size,
    cells: new Int32Array(size),
    first,
  };
  // One bit set per code that a table only has so that its relations are complete.
  return {
    table,
    kind: shown.flatMap((s, d) =>
      [...s.codes].map((code, at) => Math.max(s.added[at], KIND[dimensions[d].kinds[code]])),
    ),
  };
}

/** Gives every place of a table its cell: the cell of an earlier table that shows the same codes, or a new one. */
function numberCells(table: Table, earlier: readonly Table[], next: number): number {
  const place = new Int32Array(table.codes.length);
  for (let at = 0; at < table.size; at++) {
    let cell = -1;
    for (const other of earlier) {
      let there = 0;
      for (let d = 0; d < place.length && there >= 0; d++) {
        const p = other.places[d][table.codes[d][place[d]]];
        there = p < 0 ? -1 : there + p * other.strides[d];
      }
      if (there >= 0) {
        cell = other.cells[there];
        break;
      }
    }
    table.cells[at] = cell < 0 ? next++ : cell;
    for (let d = place.length - 1; d >= 0 && ++place[d] === table.codes[d].length; d--) place[d] = 0;
  }
  return next;
}

/** A cell is listed as soon as one table lists it. */
function markKinds(
  table: Table,
  dimensions: readonly Dimension[],
  codeKinds: readonly number[],
  kinds: Uint8Array,
): void {
  const offsets: number[] = [];
  table.codes.reduce((sum, codes, d) => ((offsets[d] = sum), sum + codes.length), 0);
  const place = new Int32Array(dimensions.length);
  for (let at = 0; at < table.size; at++) {
    let kind = 0;
    for (let d = 0; d < place.length; d++) kind = Math.max(kind, codeKinds[offsets[d] + place[d]]);
    const cell = table.cells[at];
    kinds[cell] = cell >= table.first ? kind : Math.min(kind, kinds[cell]);
    for (let d = place.length - 1; d >= 0 && ++place[d] === table.codes[d].length; d--) place[d] = 0;
  }
}
