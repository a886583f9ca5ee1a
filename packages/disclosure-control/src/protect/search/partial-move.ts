import type { Table } from '../../table/table-set.js';
import type { SparseRows } from '../../table/sparse-rows.js';

/** A move that is decided in some dimensions and stays at one code in the others: places in a table and coefficients there. */
export class PartialMove {
  places = new Int32Array(64);
  signs = new Int32Array(64);
  size = 0;

  public startAt(place: number): void {
    this.places[0] = place;
    this.signs[0] = 1;
    this.size = 1;
  }

  /** `from`, carried along one more dimension by a change vector (times `sign`) that changes the code at place `here` by 1. */
  public extend(
    from: PartialMove,
    table: Table,
    d: number,
    here: number,
    vectors: SparseRows,
    vector: number,
    sign: number,
  ): void {
    const first = vectors.starts[vector];
    const end = vectors.starts[vector + 1];
    if (this.places.length < from.size * (end - first)) {
      this.places = new Int32Array(from.size * (end - first) * 2);
      this.signs = new Int32Array(this.places.length);
    }
    let size = 0;
    for (let k = first; k < end; k++) {
      const at = table.places[d][vectors.indices[k]];
      if (at < 0) continue;
      const shift = (at - here) * table.strides[d];
      const coefficient = vectors.coefficients[k] * sign;
      for (let s = 0; s < from.size; s++) {
        this.places[size] = from.places[s] + shift;
        this.signs[size++] = from.signs[s] * coefficient;
      }
    }
    this.size = size;
  }
}
