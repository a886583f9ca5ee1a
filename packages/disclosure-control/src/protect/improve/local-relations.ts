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
    const fixed = this.#fixed(region.length, list);
    const size = region.length;
    const starts = [0];
    const indices: number[] = [];
    const coefficients: number[] = [];
    for (const row of list) {
      for (let k = rows.starts[row]; k < rows.starts[row + 1]; k++) {
        const i = this.#place[rows.indices[k]];
        if (i < 0 || fixed[i] === 1) continue;
        indices.push(i, i + size);
        coefficients.push(rows.coefficients[k], -rows.coefficients[k]);
      }
      if (indices.length > starts[starts.length - 1]) starts.push(indices.length);
    }
    for (const cell of region) this.#place[cell] = -1;
    return {
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      coefficients: Float64Array.from(coefficients),
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
  #fixed(size: number, list: readonly number[]): Uint8Array {
    const { rows } = this.relations;
    const fixed = new Uint8Array(size);
    for (let again = true; again;) {
      again = false;
      for (const row of list) {
        let alone = -1;
        for (let k = rows.starts[row]; k < rows.starts[row + 1] && alone > -2; k++) {
          const i = this.#place[rows.indices[k]];
          if (i >= 0 && fixed[i] === 0) alone = alone === -1 ? i : -2;
        }
        if (alone < 0) continue;
        fixed[alone] = 1;
        again = true;
      }
    }
    return fixed;
  }
}
