import { seededRandom } from '../protect/random.js';
import type { Random } from '../protect/random.js';
import { buildDimension } from '../table/build-dimension.js';
import { buildTableSet } from '../table/build-table-set.js';
import { fillCounts } from '../table/fill-counts.js';
import type { CountRow, HierarchySpecification } from '../table/specification.js';
import type { TableSet } from '../table/table-set.js';

/** The shape of a made-up table. */
export interface GeneratedShape {
  readonly seed: string;
  /** Per dimension, how many parts each code of a level has: [5, 6] is a root over 5 codes over 6 inner codes each. */
  readonly dimensions: readonly (readonly number[])[];
  /** The share of inner cells that are not 0. */
  readonly density: number;
}

export interface GeneratedTable {
  readonly set: TableSet;
  readonly values: Float64Array;
}

/** A table of counts whose logarithms are normal (mean 2.5, deviation 1.2), as in the `syn` tables; the same for the same seed. */
export function generateTable(shape: GeneratedShape): GeneratedTable {
  const random = seededRandom(shape.seed);
  const names = shape.dimensions.map((_, d) => `d${d + 1}`);
  const hierarchies = shape.dimensions.map((fans, d) => tree(`${names[d]}.`, fans));
  const dimensions = hierarchies.map((h, d) => buildDimension({ name: names[d], hierarchies: [h] }));
  const set = buildTableSet(dimensions, [
    { name: shape.seed, codes: Object.fromEntries(names.map((n) => [n, 'all'])) },
  ]);
  const inner = dimensions.map((dimension) => dimension.inputs.map((i) => dimension.codes[i]));
  return { set, values: fillCounts(set, [{ dimensions: names, rows: rows(inner, shape.density, random) }]) };
}

function tree(prefix: string, fans: readonly number[]): HierarchySpecification {
  const levels = ['@'];
  const codes = ['Total'];
  const grow = (code: string, depth: number): void => {
    for (let i = 1; i <= (fans[depth] ?? 0); i++) {
      levels.push('@'.repeat(depth + 2));
      codes.push(`${code}${i}`);
      grow(`${code}${i}.`, depth + 1);
    }
  };
  grow(prefix, 0);
  return { levels, codes };
}

function* rows(inner: readonly (readonly string[])[], density: number, random: Random): Generator<CountRow> {
  const at = inner.map(() => 0);
  for (let d = 0; d >= 0;) {
    if (random() < density)
      yield {
        codes: at.map((i, k) => inner[k][i]),
        count: Math.max(1, Math.round(Math.exp(2.5 + 1.2 * normal(random)))),
      };
    for (d = at.length - 1; d >= 0 && ++at[d] === inner[d].length; d--) at[d] = 0;
  }
}

/** A standard normal number (Box & Muller 1958). */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
