import { GrowableInts } from '../growable.js';
import type { Relations } from './relations.js';

/** The relations between the cells of a region, as rows over a column up and a column down per cell. */
export interface LocalMatrix {
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly coefficients: Float64Array;
  readonly rhs: Float64Array;
  /** Cell of the region → 1 if it can't change while everything outside stays. */
  readonly fixed: Uint8Array;
}

/** Cuts the relations of a region out of those of the whole. */
export class LocalRelations {
  readonly #place: Int32Array;
  readonly #seen: Int32Array;
  #round = 0;

  public constructor(
    private readonly relations: Relations,
    size: number,
  ) {
    this.#place = new Int32Array(size).fill(-1);
    this.#seen = new Int32Array(relations.rows.starts.length);
  }

  public within(region: Int32Array): LocalMatrix {
    const { rows } = this.relations;
    region.forEach((cell, i) => (this.#place[cell] = i));
    const list = this.#rowsOf(region);
    const fixed = this.#fixed(region, list);
    const size = region.length;
    const starts = new GrowableInts();
    const indices = new GrowableInts(4096);
    const signs = new GrowableInts(4096);
    starts.push(0);
    for (const row of list) {
      const before = indices.length;
      for (let k = rows.starts[row]; k < rows.starts[row + 1]; k++) {
        const i = this.#place[rows.indices[k]];
        if (i < 0 || fixed[i] === 1) continue;
        indices.push(i);
        signs.push(rows.coefficients[k]);
        indices.push(i + size);
        signs.push(-rows.coefficients[k]);
      }
      if (indices.length > before) starts.push(indices.length);
    }
    for (const cell of region) this.#place[cell] = -1;
    return {
      starts: starts.view,
      indices: indices.view,
      coefficients: Float64Array.from(signs.view),
      rhs: new Float64Array(starts.length - 1),
      fixed,
    };
  }

  #rowsOf(region: Int32Array): number[] {
    const { byCell } = this.relations;
    const round = ++this.#round;
    const list: number[] = [];
    for (const cell of region)
      for (let r = byCell.starts[cell]; r < byCell.starts[cell + 1]; r++) {
        const row = byCell.indices[r];
        if (this.#seen[row] === round) continue;
        this.#seen[row] = round;
        list.push(row);
      }
    return list;
  }

  /** A cell that is alone in a relation can't change, which may leave others alone. */
  #fixed(region: Int32Array, list: readonly number[]): Uint8Array {
    const { byCell } = this.relations;
    const fixed = new Uint8Array(region.length);
    const waiting = [...list];
    for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
      const i = this.#aloneIn(row, fixed);
      if (i < 0) continue;
      fixed[i] = 1;
      for (let r = byCell.starts[region[i]]; r < byCell.starts[region[i] + 1]; r++)
        waiting.push(byCell.indices[r]);
    }
    return fixed;
  }

  /** The only cell of the region in a relation that may still change; below 0 if there are none or several. */
  #aloneIn(row: number, fixed: Uint8Array): number {
    const { rows } = this.relations;
    let alone = -1;
    for (let k = rows.starts[row]; k < rows.starts[row + 1]; k++) {
      const i = this.#place[rows.indices[k]];
      if (i < 0 || fixed[i] === 1) continue;
      if (alone >= 0) return -1;
      alone = i;
    }
    return alone;
  }
}
