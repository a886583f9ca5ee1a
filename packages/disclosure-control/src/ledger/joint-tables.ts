import { DisclosureError } from '../errors.js';
import { buildTableSet } from '../table/build-table-set.js';
import { addUp } from '../table/fill-counts.js';
import { CELL, nameOf } from '../table/table-set.js';
import type { Table, TableSet } from '../table/table-set.js';
import { settleChanges } from './changes.js';
import type { Known } from './changes.js';
import type { Ledger, ReleaseInput } from './ledger.js';
import { overlapLinks, revisionLinks } from './links.js';
import { mergeDimensions } from './merge-dimensions.js';
import { rulesOfCells } from './rules-of-cells.js';
import type { CellRules, ReleaseRules } from './rules-of-cells.js';
import { singleTable } from './single-table.js';
import type { SingleTable } from './single-table.js';
import { vintagesOf } from './states.js';
import { VINTAGE_DIMENSION, vintageCode, vintageDimension } from './vintages.js';

/** All releases as one table set. */
export interface JointTables extends CellRules {
  readonly set: TableSet;
  readonly values: Float64Array;
  readonly contributors: Float64Array;
  readonly known: Known;
  /** The new releases by themselves, and for each its cells (by its own places) as cells of the joint set. */
  readonly fresh: readonly SingleTable[];
  readonly cells: readonly Int32Array[];
  /** The same for all releases, old ones first. */
  readonly allCells: readonly Int32Array[];
  /** Cells that new releases want open, and that any release wants hidden. */
  readonly open: readonly number[];
  readonly hidden: readonly number[];
}

/** Puts new releases behind everything released before, with the differences where they say something else. */
export function joinTables(
  ledger: Ledger,
  releases: readonly ReleaseInput[],
  rules: ReleaseRules,
): JointTables {
  const all: readonly ReleaseInput[] = [...ledger.releases, ...releases];
  const old = ledger.releases.length;
  const merged = mergeDimensions(all);
  const singles = all.map(singleTable);
  const publications = publicationsOf(ledger, releases.length);
  const vintages = vintagesOf(merged, singles, publications);
  const linkable = singles.map(({ shape }, r) => ({
    shape,
    publication: publications[r],
    vintage: vintages[r],
  }));
  const revisions = revisionLinks(merged, linkable);
  const overlaps = overlapLinks(merged, linkable);
  const set = buildTableSet(
    [vintageDimension(Math.max(...vintages)), ...merged],
    [
      ...linkable.map(({ shape, vintage }) => ({
        name: shape.name,
        codes: { ...shape.codes, [VINTAGE_DIMENSION]: [vintageCode(vintage)] },
      })),
      ...overlaps.map((link) => link.shape),
      ...revisions.map((link) => link.shape),
    ],
  );
  const values = new Float64Array(set.size).fill(Number.NaN);
  const contributors = new Float64Array(set.size).fill(Number.NaN);
  const known = nothingKnown(set.size);
  const cells = singles.map((single, r) => {
    const own = ownCells(set, r, single);
    own.forEach((cell, place) => {
      values[cell] = single.values[place];
      contributors[cell] = single.contributors[place];
    });
    if (r < old) markFacts(own, single.set, ledger.releases[r].suppressed, known);
    return own;
  });
  for (const table of set.tables) fillGaps(set, table, values, contributors);
  const cellRules = rulesOfCells(set, all, old, rules, [...overlaps, ...revisions], known);
  const changes = set.tables.slice(singles.length + overlaps.length);
  settleChanges(set, changes, values, contributors, cellRules.threshold, known);
  return {
    set,
    values,
    contributors,
    known,
    fresh: singles.slice(old),
    cells: cells.slice(old),
    allCells: cells,
    open: singles.flatMap(({ open }, r) => (r < old ? [] : open.map((place) => cells[r][place]))),
    hidden: singles.flatMap(({ hidden }, r) => hidden.map((place) => cells[r][place])),
    ...cellRules,
  };
}

/** Every table's publication: those of the ledger as they were, then one for all new tables. */
function publicationsOf(ledger: Ledger, fresh: number): number[] {
  let last = -1;
  let given: number | undefined;
  const publications = ledger.releases.map(({ publication }) => {
    if (publication === undefined || publication !== given) last++;
    given = publication;
    return last;
  });
  for (let r = 0; r < fresh; r++) publications.push(last + 1);
  return publications;
}

function nothingKnown(size: number): Known {
  return {
    published: new Uint8Array(size),
    suppressed: new Uint8Array(size),
    changed: new Uint8Array(size),
    unchanged: new Uint8Array(size),
  };
}

function markFacts(
  own: Int32Array,
  set: TableSet,
  hidden: readonly number[],
  { published, suppressed }: Known,
): void {
  const isHidden = new Set(hidden);
  own.forEach((cell, place) => {
    if (set.kinds[place] === CELL.listed) (isHidden.has(place) ? suppressed : published)[cell] = 1;
  });
}

/** Levels that a release leaves out but another one's hierarchies put between its codes, and what a whole has besides its parts. */
function fillGaps(set: TableSet, table: Table, values: Float64Array, contributors: Float64Array): void {
  if (!table.cells.some((cell) => Number.isNaN(values[cell]))) return;
  const local = Float64Array.from(table.cells, (cell) => (Number.isNaN(values[cell]) ? 0 : values[cell]));
  const units = Float64Array.from(table.cells, (cell) => contributors[cell] || 0);
  addUp(set, table, local, false);
  addUp(set, table, units, false);
  table.cells.forEach((cell, place) => {
    if (!Number.isNaN(values[cell])) return;
    values[cell] = local[place];
    // Of sums this is more than there can be, but then the sum itself is not small either.
    contributors[cell] = Math.min(Math.max(local[place] > 0 ? 1 : 0, units[place]), local[place]);
    if (local[place] < 0 && set.kinds[cell] !== CELL.difference)
      throw new DisclosureError(
        'PART_EXCEEDS_WHOLE',
        `Cell ${nameOf(set, cell)} would be ${local[place]}: a part is larger than its whole. Correct the rows of release "${table.name}".`,
        nameOf(set, cell),
      );
  });
}

/** A release's own cells as cells of the joint set. */
function ownCells(set: TableSet, table: number, single: SingleTable): Int32Array {
  const joint = set.tables[table];
  const own = single.set.tables[0];
  const cells = new Int32Array(single.set.size);
  let base = 0;
  const shown: (readonly [joint: number, own: number])[] = [];
  set.dimensions.forEach((dimension, d) => {
    const o = single.set.dimensions.findIndex((other) => other.name === dimension.name);
    if (o >= 0) shown.push([d, o]);
    else if (joint.codes[d].length > 1) base += joint.places[d][dimension.root] * joint.strides[d];
  });
  for (let place = 0; place < own.size; place++) {
    let at = base;
    for (const [d, o] of shown) {
      const code = own.codes[o][Math.floor(place / own.strides[o]) % own.codes[o].length];
      const number = set.dimensions[d].index.get(single.set.dimensions[o].codes[code]) ?? -1;
      at += joint.places[d][number] * joint.strides[d];
    }
    cells[own.cells[place]] = joint.cells[at];
  }
  return cells;
}
