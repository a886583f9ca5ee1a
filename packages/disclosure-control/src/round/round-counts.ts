import { checkWhole } from '../check-options.js';
import { DisclosureError } from '../errors.js';
import { seededRandom } from '../protect/random.js';
import type { Random } from '../protect/random.js';
import { checkValues } from '../table/check-values.js';
import { CELL } from '../table/table-set.js';
import type { TableSet } from '../table/table-set.js';
import { addUp } from '../table/fill-counts.js';

export interface RoundPolicy {
  /** T: inner counts from 1 to T are rounded to 0 or to T + 1. */
  readonly threshold: number;
  /** A secret that decides among equally good ways. Default: the empty string. */
  readonly seed?: string;
}

/** A rounded table: every cell has a value, every total is the sum of what is published. */
export interface Rounded {
  readonly set: TableSet;
  readonly published: Float64Array;
  /** Secret: the largest absolute difference to a true value, and how many inner cells were rounded. */
  readonly largestError: number;
  readonly rounded: number;
}

/**
 * Additive small count rounding (Langsrud & Heldal 2018, without their restriction to the cells that must change): every small inner
 * count becomes 0 or T + 1, about as many of them up as keeps the totals near the true ones; all totals are added up again. Which cells
 * go up is chosen one after the other, each time for the smaller squared error over all totals.
 */
export function round(set: TableSet, values: Float64Array, policy: RoundPolicy): Rounded {
  const { threshold } = policy;
  checkWhole('threshold', threshold);
  if (set.tables.length !== 1 || set.kinds.some((kind) => kind !== CELL.listed))
    throw new DisclosureError(
      'INVALID_POLICY',
      'Rounding works on one table of codes that do not overlap. Use the method "suppress" for others.',
      'method',
    );
  checkValues(set, values);
  const table = set.tables[0];
  const base = threshold + 1;
  const small: number[] = [];
  const local = new Float64Array(table.size);
  for (const place of innerPlaces(set)) {
    const value = values[table.cells[place]];
    if (value >= 1 && value <= threshold) small.push(place);
    else local[place] = value;
  }
  shuffle(small, seededRandom(policy.seed ?? ''));
  const above = wholesOf(set);
  const error = new Float64Array(table.size);
  for (const place of small) {
    const value = values[table.cells[place]];
    let down = 0;
    let up = 0;
    const wholes = above(place);
    for (const whole of wholes) {
      down += (error[whole] - value) ** 2;
      up += (error[whole] + base - value) ** 2;
    }
    if (up < down) local[place] = base;
    for (const whole of wholes) error[whole] += local[place] - value;
  }
  addUp(set, table, local);
  const published = new Float64Array(set.size);
  let largestError = 0;
  for (let place = 0; place < table.size; place++) {
    published[table.cells[place]] = local[place];
    largestError = Math.max(largestError, Math.abs(local[place] - values[table.cells[place]]));
  }
  return { set, published, largestError, rounded: small.length };
}

function* innerPlaces(set: TableSet): Generator<number> {
  const table = set.tables[0];
  const inner = set.dimensions.map((dimension, d) =>
    dimension.inputs.map((code) => table.places[d][code] * table.strides[d]),
  );
  const at = inner.map(() => 0);
  for (let d = 0; d >= 0;) {
    yield at.reduce((sum, i, k) => sum + inner[k][i], 0);
    for (d = at.length - 1; d >= 0 && ++at[d] === inner[d].length; d--) at[d] = 0;
  }
}

/** For an inner place: every place that contains it, itself included. */
function wholesOf(set: TableSet): (place: number) => number[] {
  const table = set.tables[0];
  const shifts = set.dimensions.map((dimension, d) => {
    const { starts, indices } = dimension.generators;
    return new Map(
      dimension.inputs.map((code, g) => [
        table.places[d][code],
        [...indices.subarray(starts[g], starts[g + 1])].map((c) => table.places[d][c] * table.strides[d]),
      ]),
    );
  });
  return (place) => {
    let wholes = [0];
    shifts.forEach((byPlace, d) => {
      const own = byPlace.get(Math.floor(place / table.strides[d]) % table.codes[d].length) ?? [];
      wholes = own.flatMap((shift) => wholes.map((whole) => whole + shift));
    });
    return wholes;
  };
}

function shuffle(places: number[], random: Random): void {
  for (let i = places.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [places[i], places[j]] = [places[j], places[i]];
  }
}
