import type { PublicPolicy } from '../policy.js';
import { CELL } from '../table/table-set.js';
import type { CellRisks } from './audit-options.js';
import { boundsOf } from './bounds.js';
import type { CellRelations } from './cell-relations.js';
import { floorOf, thresholdOf } from './knowledge.js';
import type { Knowledge } from './knowledge.js';
import type { Hole } from './report.js';

/**
 * Cells that are published although they must be hidden: because few units contribute, because of another risk, or because somebody wants it so.
 * What follows from what was public before (`least`: that, and published zeros) is public anyway: a protected zero within a published one.
 */
export function publishedHoles(
  published: Float64Array,
  policy: PublicPolicy,
  { contributors, risks, hidden }: CellRisks,
  least: Knowledge,
  relations: CellRelations,
): Hole[] {
  const { set } = least;
  const listed = new Set([...(risks?.cells.keys() ?? []), ...(hidden ?? [])]);
  const units = risks?.counts === false ? null : (contributors ?? published);
  const isFew = (cell: number): boolean =>
    units !== null && published[cell] >= floorOf(policy, cell) && units[cell] <= thresholdOf(policy, cell);
  const cells: number[] = [];
  for (let cell = 0; cell < set.size; cell++) {
    if (Number.isNaN(published[cell]) || set.kinds[cell] !== CELL.listed) continue;
    if (listed.has(cell) || isFew(cell)) cells.push(cell);
  }
  if (cells.length === 0) return [];
  const [low, high] = boundsOf(least, relations);
  return cells
    .filter((cell) => low[cell] !== published[cell] || high[cell] !== published[cell])
    .map((cell) => ({ cell, low: published[cell], high: published[cell] }));
}
