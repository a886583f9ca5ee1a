/** Rows of a sparse integer matrix, one behind the other: row r occupies `starts[r]` to `starts[r + 1]`. */
export interface SparseRows {
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly coefficients: Int32Array;
}

/** Packs rows given as lists of [index, coefficient]. Entries of 0 are left out. */
export function packRows(rows: readonly (readonly (readonly [number, number])[])[]): SparseRows {
  const kept = rows.map((row) => row.filter(([, coefficient]) => coefficient !== 0));
  const size = kept.reduce((sum, row) => sum + row.length, 0);
  const starts = new Int32Array(kept.length + 1);
  const indices = new Int32Array(size);
  const coefficients = new Int32Array(size);
  let at = 0;
  kept.forEach((row, r) => {
    for (const [index, coefficient] of row) {
      indices[at] = index;
      coefficients[at] = coefficient;
      at++;
    }
    starts[r + 1] = at;
  });
  return { starts, indices, coefficients };
}

export function rowCount(rows: SparseRows): number {
  return rows.starts.length - 1;
}

/** The same matrix by columns. */
export function transposeRows(rows: SparseRows, columns: number): SparseRows {
  const starts = new Int32Array(columns + 1);
  for (const index of rows.indices) starts[index + 1]++;
  for (let c = 0; c < columns; c++) starts[c + 1] += starts[c];
  const next = starts.slice();
  const indices = new Int32Array(rows.indices.length);
  const coefficients = new Int32Array(rows.indices.length);
  for (let r = 0; r + 1 < rows.starts.length; r++)
    for (let k = rows.starts[r]; k < rows.starts[r + 1]; k++) {
      const at = next[rows.indices[k]]++;
      indices[at] = r;
      coefficients[at] = rows.coefficients[k];
    }
  return { starts, indices, coefficients };
}
