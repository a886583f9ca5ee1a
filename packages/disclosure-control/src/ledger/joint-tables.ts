import { DisclosureError } from '../errors.js';
import { buildDimension } from '../table/build-dimension.js';
import { buildTableSet } from '../table/build-table-set.js';
import type { TableShape } from '../table/build-table-set.js';
import type { Dimension } from '../table/dimension.js';
import { addUp, fillCounts } from '../table/fill-counts.js';
import { codesOf } from '../table/table-set.js';
import type { Table, TableSet } from '../table/table-set.js';
import type { PublicFacts } from '../protect/pose-problem.js';
import type { Ledger, ReleaseInput } from './ledger.js';
import { mergeDimensions } from './merge-dimensions.js';
import { differenceCode, VINTAGE_DIMENSION, vintageCode, vintageDimension } from './vintages.js';

/** One release by itself: its cells in its own order, and its values. */
export interface SingleTable {
  readonly set: TableSet;
  readonly values: Float64Array;
  readonly shape: TableShape;
}

/** All releases as one table set. */
export interface JointTables {
  readonly set: TableSet;
  readonly values: Float64Array;
  readonly facts: PublicFacts;
  /** Place in the newest release → cell of the joint set. */
  readonly newest: Int32Array;
  /** Cells of the newest release that must be hidden because they changed by too little. */
  readonly smallChanges: readonly number[];
}

/** Checks and adds up one release. */
export function singleTable(release: ReleaseInput): SingleTable {
  const names = release.dimensions.map((d) => d.name);
  if (names.includes(VINTAGE_DIMENSION))
    throw new DisclosureError(
      'INVALID_POLICY',
      `A dimension can't be called "${VINTAGE_DIMENSION}". Give it another name.`,
      VINTAGE_DIMENSION,
    );
  const dimensions = release.dimensions.map(buildDimension);
  const shape = {
    name: release.id,
    codes: Object.fromEntries(
      dimensions.map((d) => [d.name, d.codes.filter((_, i) => d.kinds[i] === 'listed')]),
    ),
  };
  const set = buildTableSet(dimensions, [shape]);
  return { set, values: fillCounts(set, [{ dimensions: names, rows: release.rows }]), shape };
}

/** Puts a new release behind everything released before, with the differences where it says something else. */
export function joinTables(ledger: Ledger, release: ReleaseInput, threshold: number): JointTables {
  const all: readonly ReleaseInput[] = [...ledger.releases, release];
  const merged = mergeDimensions(all);
  const singles = all.map(singleTable);
  const vintages = vintagesOf(merged, singles);
  const dimensions = [vintageDimension(Math.max(...vintages)), ...merged];
  const shapes = singles.map(({ shape }, r) => ({
    name: shape.name,
    codes: { ...shape.codes, [VINTAGE_DIMENSION]: [vintageCode(vintages[r])] },
  }));
  const links = linksBetween(merged, singles, vintages);
  const set = buildTableSet(dimensions, [...shapes, ...links]);
  const values = new Float64Array(set.size).fill(Number.NaN);
  const published = new Uint8Array(set.size);
  const suppressed = new Uint8Array(set.size);
  let newest = new Int32Array();
  singles.forEach((single, r) => {
    const own = new Int32Array(single.set.size).fill(-1);
    set.tables[r].cells.forEach((cell, place) => {
      const at = ownPlace(set, r, single.set, place);
      if (at < 0) return;
      own[at] = cell;
      values[cell] = single.values[at];
    });
    if (r === ledger.releases.length) newest = own;
    else markFacts(own, ledger.releases[r].suppressed, published, suppressed);
  });
  for (const table of set.tables) fillGaps(set, table, values);
  return {
    set,
    values,
    facts: { published, suppressed },
    newest,
    smallChanges: settleChanges(set, values, published, suppressed, singles.length, threshold),
  };
}

function markFacts(
  own: Int32Array,
  hidden: readonly number[],
  published: Uint8Array,
  suppressed: Uint8Array,
): void {
  const set = new Set(hidden);
  own.forEach((cell, place) => {
    if (cell >= 0) (set.has(place) ? suppressed : published)[cell] = 1;
  });
}

/** Levels that a release leaves out, but that another release's hierarchies put between its codes. */
function fillGaps(set: TableSet, table: Table, values: Float64Array): void {
  if (!table.cells.some((cell) => Number.isNaN(values[cell]))) return;
  const local = Float64Array.from(table.cells, (cell) => (Number.isNaN(values[cell]) ? 0 : values[cell]));
  addUp(set, table, local, false);
  table.cells.forEach((cell, place) => {
    if (Number.isNaN(values[cell])) values[cell] = local[place];
  });
}

/** The place in a release's own table of a place in its joint table, -1 if it has none. */
function ownPlace(set: TableSet, table: number, single: TableSet, place: number): number {
  const { codes, strides } = set.tables[table];
  const own = single.tables[0];
  let at = 0;
  set.dimensions.forEach((dimension, d) => {
    const o = single.dimensions.findIndex((other) => other.name === dimension.name);
    if (o < 0 || at < 0) return;
    const code = dimension.codes[codes[d][Math.floor(place / strides[d]) % codes[d].length]];
    const number = single.dimensions[o].index.get(code);
    at = number === undefined ? -1 : at + own.places[o][number] * own.strides[o];
  });
  return at;
}

/** A release that contradicts an earlier one begins a new state of the figures. */
function vintagesOf(dimensions: readonly Dimension[], singles: readonly SingleTable[]): number[] {
  const known = new Map<string, number>();
  let vintage = 1;
  return singles.map(({ set, values }) => {
    const at = dimensions.map((d) => set.dimensions.findIndex((own) => own.name === d.name));
    const entries: (readonly [string, number])[] = [];
    for (let cell = 0; cell < set.size; cell++) {
      const codes = codesOf(set, cell);
      entries.push([
        JSON.stringify(at.map((o, d) => (o < 0 ? dimensions[d].codes[dimensions[d].root] : codes[o]))),
        values[cell],
      ]);
    }
    if (entries.some(([key, value]) => known.has(key) && known.get(key) !== value)) vintage++;
    for (const [key, value] of entries) known.set(key, value);
    return vintage;
  });
}

/**
 * For every release the earlier ones of another state that it shares cells with, most recent first. What a more recent one shares need not be
 * compared again with an older one: their own difference is known.
 */
function linksBetween(
  dimensions: readonly Dimension[],
  singles: readonly SingleTable[],
  vintages: readonly number[],
): TableShape[] {
  const links: TableShape[] = [];
  for (let later = 1; later < singles.length; later++) {
    const done: (readonly (readonly string[])[])[] = [];
    for (let earlier = later - 1; earlier >= 0; earlier--) {
      const [from, to] = [vintages[earlier], vintages[later]];
      if (from === to) continue;
      const shared = sharedCodes(dimensions, singles[earlier].shape, singles[later].shape);
      if (
        shared.some((codes) => codes.length === 0) ||
        done.some((wider) => shared.every((codes, d) => codes.every((code) => wider[d].includes(code))))
      )
        continue;
      done.push(shared);
      links.push({
        name: `${singles[earlier].shape.name} to ${singles[later].shape.name}`,
        codes: {
          ...Object.fromEntries(dimensions.map((d, i) => [d.name, shared[i]])),
          [VINTAGE_DIMENSION]: [vintageCode(from), vintageCode(to), differenceCode(from, to)],
        },
      });
    }
  }
  return links;
}

/** Per dimension, the codes that two releases have in common. */
function sharedCodes(dimensions: readonly Dimension[], a: TableShape, b: TableShape): string[][] {
  return dimensions.map((dimension) => {
    const shown = (shape: TableShape): readonly string[] => {
      const asked = Object.hasOwn(shape.codes, dimension.name)
        ? shape.codes[dimension.name]
        : [dimension.codes[dimension.root]];
      return asked === 'all' ? dimension.codes : asked;
    };
    const second = new Set(shown(b));
    return shown(a).filter((code) => second.has(code));
  });
}

/**
 * Works out the differences between states. What did not change stays as public as it was; what changed by few units must be hidden
 * in its new state if its old one is public, so that nobody subtracts one from the other.
 */
function settleChanges(
  set: TableSet,
  values: Float64Array,
  published: Uint8Array,
  suppressed: Uint8Array,
  releases: number,
  threshold: number,
): number[] {
  const hide: number[] = [];
  for (const table of set.tables.slice(releases)) {
    const stride = table.strides[0];
    const [older, newer, difference] = [0, 1, 2].map(
      (k) => table.codes[0].findIndex((code) => code === order(set, table, k)) * stride,
    );
    for (let place = 0; place < stride; place++) {
      const [a, b, d] = [older, newer, difference].map((shift) => table.cells[place + shift]);
      values[d] = values[b] - values[a];
      if (published[b] === 1 || suppressed[b] === 1) continue;
      if (values[d] === 0) (published[a] === 1 ? published : suppressed)[b] = 1;
      else if (published[a] === 1 && Math.abs(values[d]) <= threshold) hide.push(b);
    }
  }
  return hide;
}

/** The code of a link's older state, newer state and difference. */
function order(set: TableSet, table: Table, k: number): number {
  const listed = [...table.codes[0]].filter((code) => set.dimensions[0].kinds[code] === 'listed');
  const difference = [...table.codes[0]].filter((code) => set.dimensions[0].kinds[code] === 'difference');
  return [Math.min(...listed), Math.max(...listed), difference[0]][k];
}
