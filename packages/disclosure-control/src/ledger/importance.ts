import { brokenDown } from '../table/table-set.js';
import type { SingleTable } from './single-table.js';

/** How important it is to publish the cells of a publication. */
export interface Importance {
  /** Cell → what it costs to hide it: its value or 1, and much more for totals. */
  readonly cost: Float64Array;
  /** Totals in all dimensions of a table but one, then totals in all: they are hidden only where nothing else will do. */
  readonly keep: readonly number[][];
}

/** How much dearer it is to hide a cell that is a total in all dimensions of its table, or in all but one, than its value says. */
const TOTALS = [1000, 30];

/**
 * Totals are what people look at. Where many small cells would protect as well as a total, they are hidden instead.
 */
export function importanceOfCells(
  values: Float64Array,
  fresh: readonly SingleTable[],
  cells: readonly Int32Array[],
  unit: 'value' | 'count',
): Importance {
  const cost = values.map((value) => (unit === 'count' ? 1 : Math.abs(value) + 1e-3));
  const dimensions = new Float64Array(values.length).fill(Infinity);
  fresh.forEach(({ set }, r) => {
    cells[r].forEach((cell, place) => {
      dimensions[cell] = Math.min(dimensions[cell], brokenDown(set, place));
    });
  });
  const keep: number[][] = TOTALS.map(() => []);
  dimensions.forEach((count, cell) => {
    if (count >= TOTALS.length) return;
    cost[cell] *= TOTALS[count];
    keep[TOTALS.length - 1 - count].push(cell);
  });
  return { cost, keep };
}
