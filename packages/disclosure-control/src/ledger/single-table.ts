import { DisclosureError } from '../errors.js';
import { buildDimension } from '../table/build-dimension.js';
import { buildTableSet } from '../table/build-table-set.js';
import type { TableShape } from '../table/build-table-set.js';
import { fillContributors } from '../table/fill-contributors.js';
import { fillCounts } from '../table/fill-counts.js';
import type { TableSet } from '../table/table-set.js';
import { chosenCells } from './chosen-cells.js';
import type { ReleaseInput } from './ledger.js';
import { VINTAGE_DIMENSION } from './vintages.js';

/** One release by itself: its cells in its own order, and its values. */
export interface SingleTable {
  readonly set: TableSet;
  readonly values: Float64Array;
  /** How many units stand behind each cell. */
  readonly contributors: Float64Array;
  /** The codes that it shows, of the dimensions that it stands in too. */
  readonly shape: TableShape;
  /** Its cells that must be published, and that must be hidden. */
  readonly open: readonly number[];
  readonly hidden: readonly number[];
}

/** Checks and adds up one release. */
export function singleTable(release: ReleaseInput): SingleTable {
  const at = release.at ?? {};
  checkNames(release, at);
  const own = release.dimensions.filter((d) => !Object.hasOwn(at, d.name)).map(buildDimension);
  // A table that stands in all its dimensions is one figure; it needs a dimension to stand in.
  const dimensions = own.length > 0 ? own : [buildDimension(ONE_FIGURE)];
  const listed = Object.fromEntries(
    dimensions.map((d) => [d.name, d.codes.filter((_, i) => d.kinds[i] === 'listed')]),
  );
  const set = buildTableSet(dimensions, [{ name: release.id, codes: listed }]);
  const rows = [{ dimensions: own.map((d) => d.name), rows: release.rows }];
  const values = fillCounts(set, rows);
  const shown = own.length > 0 ? listed : {};
  return {
    set,
    values,
    contributors: fillContributors(set, values, rows),
    shape: {
      name: release.id,
      codes: { ...shown, ...Object.fromEntries(Object.entries(at).map(([name, code]) => [name, [code]])) },
    },
    open: chosenCells(set, own, release, 'open'),
    hidden: chosenCells(set, own, release, 'hidden'),
  };
}

const ONE_FIGURE = { name: 'figure', hierarchies: [{ levels: ['@'], codes: ['figure'] }] };

function checkNames(release: ReleaseInput, at: Readonly<Record<string, string>>): void {
  if (release.dimensions.some((d) => d.name === VINTAGE_DIMENSION))
    throw new DisclosureError(
      'INVALID_POLICY',
      `A dimension can't be called "${VINTAGE_DIMENSION}". Give it another name.`,
      VINTAGE_DIMENSION,
    );
  for (const [name, code] of Object.entries(at)) {
    const dimension = release.dimensions.find((d) => d.name === name);
    if (!dimension)
      throw new DisclosureError(
        'UNKNOWN_DIMENSION',
        `Release "${release.id}" stands in dimension "${name}", which it does not describe. Add it to its dimensions.`,
        name,
      );
    if (!('overlap' in dimension))
      throw new DisclosureError(
        'INVALID_POLICY',
        `Release "${release.id}" stands in dimension "${name}", whose codes do not overlap. Give the table the whole dimension.`,
        name,
      );
    if (code !== dimension.overlap.total && !dimension.overlap.parts.includes(code))
      throw new DisclosureError(
        'UNKNOWN_CODE',
        `Release "${release.id}" stands at "${code}" of dimension "${name}", which has no such code. Correct one of the two.`,
        `${name}=${code}`,
      );
  }
}
