import type { TableSet } from '../table/table-set.js';

/** One relation: the sum over its members of sign × value is 0. */
export interface Relation {
  /** The same number whichever member the relation was found from. */
  readonly key: number;
  readonly cells: Int32Array;
  readonly signs: Int32Array;
}

/** Finds the relations that a cell is in, straight from the structure, without writing all of them down. */
export class CellRelations {
  /** Table, dimension and code → rows of the dimension's equations that name the code and whose codes the table has. */
  readonly #rows: readonly (readonly (readonly number[])[][])[];

  public constructor(private readonly set: TableSet) {
    this.#rows = set.tables.map((table) =>
      set.dimensions.map((dimension, d) => {
        const { starts, indices } = dimension.equations;
        const byCode: number[][] = dimension.codes.map(() => []);
        for (let r = 0; r + 1 < starts.length; r++) {
          const codes = indices.subarray(starts[r], starts[r + 1]);
          if (codes.every((code) => table.places[d][code] >= 0))
            for (const code of codes) byCode[code].push(r);
        }
        return byCode;
      }),
    );
  }

  /** The codes of a cell, as numbers. */
  public codes(cell: number): number[] {
    const { tables, places } = this.set;
    let home = tables[0];
    for (const table of tables) if (table.first <= cell) home = table;
    return home.codes.map((codes, d) => codes[Math.floor(places[cell] / home.strides[d]) % codes.length]);
  }

  public forEach(cell: number, visit: (relation: Relation) => void): void {
    const { tables, dimensions } = this.set;
    const codes = this.codes(cell);
    let offset = 0;
    tables.forEach((table, t) => {
      let place = 0;
      for (let d = 0; d < codes.length && place >= 0; d++) {
        const at = table.places[d][codes[d]];
        place = at < 0 ? -1 : place + at * table.strides[d];
      }
      dimensions.forEach((dimension, d) => {
        const { starts, indices, coefficients } = dimension.equations;
        const base = place - table.places[d][codes[d]] * table.strides[d];
        for (const r of place < 0 ? [] : this.#rows[t][d][codes[d]]) {
          const size = starts[r + 1] - starts[r];
          const cells = new Int32Array(size);
          for (let k = 0; k < size; k++)
            cells[k] = table.cells[base + table.places[d][indices[starts[r] + k]] * table.strides[d]];
          visit({
            key: offset + r * table.size + base,
            cells,
            signs: coefficients.subarray(starts[r], starts[r + 1]),
          });
        }
        offset += (starts.length - 1) * table.size;
      });
    });
  }
}
