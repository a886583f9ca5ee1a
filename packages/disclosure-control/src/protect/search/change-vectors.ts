import type { Dimension } from '../../table/dimension.js';
import { packRows, rowCount, transposeRows } from '../../table/sparse-rows.js';
import type { SparseRows } from '../../table/sparse-rows.js';

/** Above this many generators, differences are only taken between neighbours. */
const ALL_PAIRS_UP_TO = 512;

/** Changes of one dimension's codes that keep all its equations, and where to find those that touch a code. */
export interface ChangeVectors {
  readonly vectors: SparseRows;
  /** Code → the vectors that change it. Coefficients are unused. */
  readonly byCode: SparseRows;
  /** Vector → 1 if it is a generator: it only raises, and every cell that it touches contains what the others touch. */
  readonly generators: Uint8Array;
}

/**
 * Every generator (an inner code with all that contain it) and every difference of two (one inner code up, one down: what
 * contains both stays). A product of one such vector per dimension keeps every relation of a table: a move.
 */
export function changeVectors(dimension: Dimension): ChangeVectors {
  const { generators } = dimension;
  const count = rowCount(generators);
  const rows: [number, number][][] = [];
  const raising: number[] = [];
  const entries = (g: number): Map<number, number> => {
    const row = new Map<number, number>();
    for (let k = generators.starts[g]; k < generators.starts[g + 1]; k++)
      row.set(generators.indices[k], generators.coefficients[k]);
    return row;
  };
  for (let g = 0; g < count; g++) {
    const base = entries(g);
    rows.push([...base]);
    raising.push(1);
    for (let h = g + 1; h < count; h++) {
      if (count > ALL_PAIRS_UP_TO && !neighbours(generators, g, h)) continue;
      const row = new Map(base);
      for (const [code, coefficient] of entries(h)) row.set(code, (row.get(code) ?? 0) - coefficient);
      rows.push([...row]);
      raising.push(0);
    }
  }
  const vectors = packRows(rows);
  return {
    vectors,
    byCode: transposeRows(vectors, dimension.codes.length),
    generators: Uint8Array.from(raising),
  };
}

/** Inner codes next to each other under the same code, whose difference changes nothing above them. */
function neighbours(generators: SparseRows, g: number, h: number): boolean {
  const up = (r: number): number => generators.indices[generators.starts[r] + 1] ?? -1;
  return up(g) === up(h) && h - g <= 64;
}
