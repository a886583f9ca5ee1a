import type { SparseRows } from '../../table/sparse-rows.js';
import type { Table, TableSet } from '../../table/table-set.js';

/** A change vector chosen for a dimension. */
export interface ChosenVector {
  readonly vectors: SparseRows;
  readonly vector: number;
  readonly sign: number;
}

/**
 * The part of a product that lies in tables other than `home`: cells and coefficients. A cell that several tables show is
 * named once, by the table where it was first seen.
 */
export function partsElsewhere(
  set: TableSet,
  home: Table,
  chosen: readonly ChosenVector[],
): { cells: number[]; signs: number[] } {
  const cells: number[] = [];
  const signs: number[] = [];
  for (const table of set.tables) {
    if (table === home) continue;
    let places = [0];
    let factors = [1];
    chosen.forEach(({ vectors, vector, sign }, d) => {
      const nextPlaces: number[] = [];
      const nextFactors: number[] = [];
      for (let k = vectors.starts[vector]; k < vectors.starts[vector + 1]; k++) {
        const at = table.places[d][vectors.indices[k]];
        if (at < 0) continue;
        places.forEach((place, i) => {
          nextPlaces.push(place + at * table.strides[d]);
          nextFactors.push(factors[i] * vectors.coefficients[k] * sign);
        });
      }
      places = nextPlaces;
      factors = nextFactors;
    });
    places.forEach((place, i) => {
      const cell = table.cells[place];
      if (cell >= table.first && !isShownBy(home, set, cell)) {
        cells.push(cell);
        signs.push(factors[i]);
      }
    });
  }
  return { cells, signs };
}

/** Whether a table shows a cell whose home is another one. */
function isShownBy(table: Table, set: TableSet, cell: number): boolean {
  const home = set.tables.findLast((t) => t.first <= cell) ?? table;
  const place = set.places[cell];
  return table.codes.every((_, d) => {
    const code = home.codes[d][Math.floor(place / home.strides[d]) % home.codes[d].length];
    return table.places[d][code] >= 0;
  });
}
