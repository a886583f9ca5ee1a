import fc from 'fast-check';
import { buildDimension } from '../table/build-dimension.js';
import { buildTableSet } from '../table/build-table-set.js';
import type { TableShape } from '../table/build-table-set.js';
import { fillCounts } from '../table/fill-counts.js';
import type { CountRow, DimensionSpecification, HierarchySpecification } from '../table/specification.js';
import type { TableSet } from '../table/table-set.js';

/** A made-up problem: tables over common dimensions, and what is asked of them. */
export interface RandomProblem {
  readonly set: TableSet;
  readonly values: Float64Array;
  readonly threshold: number;
  readonly width: number;
  readonly zeros: 'publish' | 'protect';
  readonly open: readonly number[];
  readonly hidden: readonly number[];
}

const INNER = ['a', 'b', 'c', 'd', 'e'];

function rollUp(total: string, groups: readonly (readonly string[])[]): HierarchySpecification {
  const levels = ['@'];
  const codes = [total];
  for (const [i, group] of groups.entries()) {
    if (group.length === 1) {
      levels.push('@@');
      codes.push(group[0]);
      continue;
    }
    levels.push('@@', ...group.map(() => '@@@'));
    codes.push(`${total}${i}:${group.join('')}`, ...group);
  }
  return { levels, codes };
}

function split(codes: readonly string[], at: number): string[][] {
  const cut = 1 + (at % Math.max(1, codes.length - 1));
  return [codes.slice(0, cut), codes.slice(cut)].filter((group) => group.length > 0);
}

/** A flat, two-level, linked or overlapping dimension. */
function dimension(name: string): fc.Arbitrary<DimensionSpecification> {
  return fc
    .record({
      kind: fc.integer({ min: 0, max: 6 }),
      size: fc.integer({ min: 2, max: 5 }),
      cut: fc.nat(3),
      other: fc.nat(3),
    })
    .map(({ kind, size, cut, other }) => {
      const codes = INNER.slice(0, size).map((code) => `${name}${code}`);
      const flat = rollUp(
        'Total',
        codes.map((code) => [code]),
      );
      if (kind <= 2) return { name, hierarchies: [flat] };
      if (kind <= 4) return { name, hierarchies: [rollUp('Total', split(codes, cut))] };
      if (kind === 5)
        return {
          name,
          hierarchies: [
            rollUp('Total', split(codes, cut)),
            rollUp(
              'Total',
              [
                codes.filter((_, i) => (i + other) % 2 === 0),
                codes.filter((_, i) => (i + other) % 2 === 1),
              ].filter((g) => g.length > 0),
            ).codes.length > 1
              ? relabel(rollUp('Total', split([...codes].reverse(), other)))
              : flat,
          ],
        };
      return { name, overlap: { total: 'Total', parts: codes.slice(0, 2), exhaustive: cut % 2 === 0 } };
    });
}

/** A second roll-up needs names of its own for what lies between the total and the inner codes. */
function relabel(hierarchy: HierarchySpecification): HierarchySpecification {
  return {
    levels: hierarchy.levels,
    codes: hierarchy.codes.map((code) =>
      code.startsWith('Total') && code !== 'Total' ? `other ${code}` : code,
    ),
  };
}

/** Counts of one table, drawn so that many are small; an overlapping dimension's parts never exceed its total. */
function rowsOf(dimensions: readonly DimensionSpecification[], draw: () => number): CountRow[] {
  const axes = dimensions.map((d) =>
    'overlap' in d ? ['Total', ...d.overlap.parts] : innerOf(d.hierarchies),
  );
  const rows = new Map<string, CountRow>();
  const combine = (codes: readonly string[]): void => {
    const d = codes.length;
    if (d < axes.length) {
      for (const code of axes[d]) combine([...codes, code]);
      return;
    }
    rows.set(codes.join('|'), { codes, count: draw() });
  };
  combine([]);
  return [...rows.values()];
}

function innerOf(hierarchies: readonly HierarchySpecification[]): string[] {
  const parents = new Set(
    hierarchies.flatMap((h) => h.codes.filter((_, i) => (h.levels[i + 1] ?? '').length > h.levels[i].length)),
  );
  return [...new Set(hierarchies.flatMap((h) => h.codes))].filter((code) => !parents.has(code));
}

/** Gives an overlapping dimension a consistent table: parts are drawn, the total lies between the largest and the sum. */
function settleOverlap(dimensions: readonly DimensionSpecification[], rows: readonly CountRow[]): CountRow[] {
  const d = dimensions.findIndex((x) => 'overlap' in x);
  const found = dimensions[d];
  if (d < 0 || !('overlap' in found)) return [...rows];
  const others = (row: CountRow): string => row.codes.filter((_, i) => i !== d).join('|');
  return rows.map((row) => {
    if (row.codes[d] !== 'Total') return row;
    const parts = rows
      .filter((other) => other.codes[d] !== 'Total' && others(other) === others(row))
      .map((other) => other.count);
    const sum = parts.reduce((a, b) => a + b, 0);
    const most = found.overlap.exhaustive ? sum : sum + row.count;
    return { codes: row.codes, count: Math.min(most, Math.max(...parts, row.count)) };
  });
}

/** Random problems: one to three dimensions (at most one overlapping), or two tables that share a margin. */
export const randomProblem: fc.Arbitrary<RandomProblem> = fc
  .record({
    dimensions: fc
      .integer({ min: 1, max: 3 })
      .chain((n) => fc.tuple(...['x', 'y', 'z'].slice(0, n).map(dimension))),
    shape: fc.nat(5),
    seeds: fc.array(fc.nat(1_000_000), { minLength: 2, maxLength: 2 }),
    dense: fc.integer({ min: 1, max: 10 }),
    scale: fc.integer({ min: 1, max: 5 }),
    threshold: fc.integer({ min: 1, max: 5 }),
    narrow: fc.boolean(),
    protectZeros: fc.integer({ min: 0, max: 3 }),
    open: fc.nat(9),
    hidden: fc.nat(9),
  })
  .map((drawn) => {
    const specifications = drawn.dimensions.map((d, i) =>
      'overlap' in d && drawn.dimensions.findIndex((x) => 'overlap' in x) !== i ? plain(d.name) : d,
    );
    let state = drawn.seeds[0] + 1;
    const random = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
    const draw = (): number =>
      random() * 10 > drawn.dense ? 0 : Math.floor(-Math.log(1 - random()) * 2 ** drawn.scale);
    const rows = settleOverlap(specifications, rowsOf(specifications, draw));
    const dimensions = specifications.map(buildDimension);
    const names = dimensions.map((d) => d.name);
    const { shapes, inputs } = tablesOf(names, rows, specifications, drawn.shape);
    const set = buildTableSet(dimensions, shapes);
    const values = fillCounts(set, inputs);
    const listed = [...values.keys()].filter((cell) => set.kinds[cell] === 0);
    const threshold = drawn.threshold;
    const zeros = drawn.protectZeros === 0 ? 'protect' : 'publish';
    const large = listed.filter((cell) => values[cell] > threshold);
    return {
      set,
      values,
      threshold,
      width: drawn.narrow ? 1 : threshold,
      zeros,
      open: drawn.open === 0 && large.length > 0 ? [large[drawn.seeds[1] % large.length]] : [],
      hidden: drawn.hidden === 0 && large.length > 1 ? [large[(drawn.seeds[1] + 1) % large.length]] : [],
    } as const;
  });

function plain(name: string): DimensionSpecification {
  return { name, hierarchies: [rollUp('Total', [[`${name}a`], [`${name}b`]])] };
}

/** Mostly one table; with three dimensions sometimes two that share a margin. */
function tablesOf(
  names: readonly string[],
  rows: readonly CountRow[],
  specifications: readonly DimensionSpecification[],
  shape: number,
): { shapes: TableShape[]; inputs: { dimensions: string[]; rows: CountRow[] }[] } {
  const without = (d: number): CountRow[] => {
    const sums = new Map<string, CountRow>();
    for (const row of rows) {
      const codes = row.codes.filter((_, i) => i !== d);
      const key = codes.join('|');
      sums.set(key, { codes, count: (sums.get(key)?.count ?? 0) + row.count });
    }
    return [...sums.values()];
  };
  if (names.length < 3 || shape !== 0 || specifications.some((d) => 'overlap' in d))
    return {
      shapes: [{ name: 't', codes: Object.fromEntries(names.map((n) => [n, 'all' as const])) }],
      inputs: [{ dimensions: [...names], rows: [...rows] }],
    };
  const pairs = [1, 2].map((d) => names.filter((_, i) => i !== d));
  return {
    shapes: pairs.map((pair, i) => ({
      name: `t${i}`,
      codes: Object.fromEntries(pair.map((n) => [n, 'all' as const])),
    })),
    inputs: [1, 2].map((d, i) => ({ dimensions: pairs[i], rows: without(d) })),
  };
}
