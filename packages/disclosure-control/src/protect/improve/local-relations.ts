import type { SparseRows } from '../../table/sparse-rows.js';
import { GrowableInts } from '../growable.js';
import type { Relations } from './relations.js';

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

  /**
   * What the relations say about a region's cells while everything outside stays: rows over the cells' places in the region. If the first cell is alone in
   * one, it can't change, and there is nothing more to say.
   */
  public within(region: Int32Array): SparseRows {
    const { rows, byCell } = this.relations;
    const round = ++this.#round;
    region.forEach((cell, i) => (this.#place[cell] = i));
    const starts = new GrowableInts();
    const indices = new GrowableInts(4096);
    const coefficients = new GrowableInts(4096);
    starts.push(0);
    let canChange = true;
    for (let i = 0; i < region.length && canChange; i++) {
      const cell = region[i];
      for (let r = byCell.starts[cell]; r < byCell.starts[cell + 1]; r++) {
        const row = byCell.indices[r];
        if (this.#seen[row] === round) continue;
        this.#seen[row] = round;
        for (let k = rows.starts[row]; k < rows.starts[row + 1]; k++) {
          const place = this.#place[rows.indices[k]];
          if (place < 0) continue;
          indices.push(place);
          coefficients.push(rows.coefficients[k]);
        }
        if (i === 0 && indices.length - starts.data[starts.length - 1] === 1) canChange = false;
        starts.push(indices.length);
      }
    }
    for (const cell of region) this.#place[cell] = -1;
    return { starts: starts.view, indices: indices.view, coefficients: coefficients.view };
  }
}
