import type { PreviewTable } from '../hub/publications.js';
import { codesOf, totalCode, type Layout } from './cross-table.js';

/** A part of a table that a layout does not show. */
export interface OtherSlice {
  /** The codes at which the dimensions stand that are neither in the rows nor in the columns. */
  readonly held: Layout['held'];
  /** How many of its figures are hidden. */
  readonly hidden: number;
}

/** The parts of a table that a layout does not show and in which something is hidden, those with most first. */
export function hiddenElsewhere(table: PreviewTable, { held }: Layout): readonly OtherSlice[] {
  const dimensions = Object.keys(held);
  const slices = new Map<string, OtherSlice>();
  for (const cell of table.cells.nodes) {
    const codes = codesOf(cell);
    const at = Object.fromEntries(dimensions.map((dimension) => [dimension, codes[dimension] ?? totalCode]));
    if (!cell.hidden || dimensions.every((dimension) => at[dimension] === held[dimension])) continue;
    const key = Object.values(at).join('|');
    slices.set(key, { held: at, hidden: (slices.get(key)?.hidden ?? 0) + 1 });
  }
  return [...slices.values()].sort((a, b) => b.hidden - a.hidden);
}
