import type { Dimension } from '../../table/dimension.js';
import { rowCount, transposeRows } from '../../table/sparse-rows.js';
import type { SparseRows } from '../../table/sparse-rows.js';
import { GrowableInts } from '../growable.js';

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
  const starts = new GrowableInts();
  const indices = new GrowableInts();
  const coefficients = new GrowableInts();
  const raising = new GrowableInts();
  /** Code → by how much the vector at hand changes it. */
  const change = new Int32Array(dimension.codes.length);
  const add = (g: number, sign: number): void => {
    for (let k = generators.starts[g]; k < generators.starts[g + 1]; k++)
      change[generators.indices[k]] += sign * generators.coefficients[k];
  };
  const take = (g: number): void => {
    for (let k = generators.starts[g]; k < generators.starts[g + 1]; k++) {
      const code = generators.indices[k];
      if (change[code] === 0) continue;
      indices.push(code);
      coefficients.push(change[code]);
      change[code] = 0;
    }
  };
  for (let g = 0; g < count; g++) {
    for (let h = g; h < count; h++) {
      if (h > g && count > ALL_PAIRS_UP_TO && !neighbours(generators, g, h)) continue;
      starts.push(indices.length);
      raising.push(h === g ? 1 : 0);
      add(g, 1);
      if (h > g) add(h, -1);
      take(g);
      if (h > g) take(h);
    }
  }
  starts.push(indices.length);
  const vectors = {
    starts: starts.view.slice(),
    indices: indices.view.slice(),
    coefficients: coefficients.view.slice(),
  };
  return {
    vectors,
    byCode: transposeRows(vectors, dimension.codes.length),
    generators: Uint8Array.from(raising.view),
  };
}

/** Inner codes next to each other under the same code, whose difference changes nothing above them. */
function neighbours(generators: SparseRows, g: number, h: number): boolean {
  const up = (r: number): number => generators.indices[generators.starts[r] + 1] ?? -1;
  return up(g) === up(h) && h - g <= 64;
}
