import type { Knowledge } from './knowledge.js';

/** The least and greatest value that somebody must reckon with. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

/** How much a cell's interval lacks of what it needs: 0 if it is wide enough, and reaches far enough to either side of the true value. */
export function lacking(knowledge: Knowledge, cell: number, { low, high }: Ends): number {
  const { width, levels, lowest, truth } = knowledge;
  const lack = Math.max(0, width[cell] - (high - low));
  const level = levels.get(cell);
  if (!level) return lack;
  const { below, above } = level;
  // Where the interval ends at the least possible value, there is nothing below it to reach for.
  if (!truth) return lack + Math.max(0, (low > lowest[cell] ? below : 0) + above - (high - low));
  const value = truth[cell];
  return lack + Math.max(0, low - Math.max(lowest[cell], value - below)) + Math.max(0, value + above - high);
}

/** The width of an interval that lacks nothing, at least. */
export function leastWidth({ width, levels, lowest, truth }: Knowledge, cell: number): number {
  const level = levels.get(cell);
  if (!level) return width[cell];
  const fall = truth ? Math.min(level.below, truth[cell] - lowest[cell]) : 0;
  return Math.max(width[cell], fall + level.above);
}
