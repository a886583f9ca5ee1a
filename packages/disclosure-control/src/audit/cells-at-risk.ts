import { CELL } from '../table/table-set.js';
import type { Knowledge } from './knowledge.js';

/**
 * Unknown cells that are small in the base, or so close above that an interval which reaches down to small would be too narrow. Any
 * other is wide enough if it can be small at all.
 */
export function cellsAtRisk(knowledge: Knowledge, base: Float64Array): number[] {
  const { set, known, lowest, small, width, relevant } = knowledge;
  const cells: number[] = [];
  for (let cell = 0; cell < set.size; cell++) {
    if (known[cell] === known[cell] || relevant[cell] === 0) continue;
    if (set.kinds[cell] === CELL.difference) {
      if (base[cell] !== 0 && Math.abs(base[cell]) <= small[cell]) cells.push(cell);
      continue;
    }
    const listed = set.kinds[cell] === CELL.listed;
    const below = listed ? small[cell] + width[cell] : small[cell] + 1;
    if (base[cell] < below && (listed || base[cell] > lowest[cell])) cells.push(cell);
  }
  return cells;
}
