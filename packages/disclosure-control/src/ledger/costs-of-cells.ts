import type { SingleTable } from './single-table.js';

/** How much dearer it is to hide a cell that is a total in all dimensions of its table, or in all but one, than its value says. */
const TOTALS = [1000, 30];

/**
 * What it costs to hide each cell of a publication: its value or 1, and much more for totals, which are what people look at. Where many small
 * cells would protect as well as a total, they are hidden instead.
 */
export function costsOfCells(
  values: Float64Array,
  fresh: readonly SingleTable[],
  cells: readonly Int32Array[],
  cost: 'value' | 'count',
): Float64Array {
  const costs = values.map((value) => (cost === 'count' ? 1 : Math.abs(value) + 1e-3));
  const factors = new Float64Array(values.length).fill(1);
  fresh.forEach(({ set }, r) => {
    const [table] = set.tables;
    cells[r].forEach((cell, place) => {
      const broken = set.dimensions.filter((dimension, d) => {
        const codes = table.codes[d];
        return codes[Math.floor(set.places[place] / table.strides[d]) % codes.length] !== dimension.root;
      });
      factors[cell] = Math.max(factors[cell], TOTALS[broken.length] ?? 1);
    });
  });
  return costs.map((c, cell) => c * factors[cell]);
}
