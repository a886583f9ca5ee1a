import type { CellRelations } from './cell-relations.js';
import type { Knowledge } from './knowledge.js';

/** How often the bounds of one cell are drawn closer before they are left as they are. */
const TIMES = 12;

/** Cell → the least and greatest value that it can have. */
export type Bounds = readonly [low: Float64Array, high: Float64Array];

/** What follows from known and least values by the relations, without a solver. */
export function boundsOf({ known, lowest }: Knowledge, relations: CellRelations): Bounds {
  const bounds: Bounds = [
    known.map((value, cell) => (value === value ? value : lowest[cell])),
    known.map((value) => (value === value ? value : Infinity)),
  ];
  closeBounds(
    bounds,
    relations,
    [...known.keys()].filter((cell) => known[cell] === known[cell]),
  );
  return bounds;
}

/** Draws bounds closer, in place, by what follows from cells that changed. */
export function closeBounds(bounds: Bounds, relations: CellRelations, changed: readonly number[]): void {
  const times = new Uint8Array(bounds[0].length);
  const queue = [...changed];
  const queued = new Uint8Array(bounds[0].length);
  for (const from of queue) {
    queued[from] = 0;
    relations.forEach(from, ({ cells, signs }) => {
      for (let k = 0; k < cells.length; k++) {
        const cell = cells[k];
        if (times[cell] >= TIMES || !tighten(bounds, cells, signs, k)) continue;
        times[cell]++;
        if (queued[cell] === 1) continue;
        queued[cell] = 1;
        queue.push(cell);
      }
    });
  }
}

/** Draws one cell of a relation closer by what the others leave it. */
function tighten([low, high]: Bounds, cells: Int32Array, signs: Int32Array, own: number): boolean {
  let least = 0;
  let most = 0;
  for (let k = 0; k < cells.length; k++) {
    if (k === own) continue;
    const [down, up] = signs[k] > 0 ? [low[cells[k]], high[cells[k]]] : [high[cells[k]], low[cells[k]]];
    least += signs[k] * down;
    most += signs[k] * up;
  }
  const from = signs[own] > 0 ? -most / signs[own] : -least / signs[own];
  const to = signs[own] > 0 ? -least / signs[own] : -most / signs[own];
  const cell = cells[own];
  const changed = from > low[cell] || to < high[cell];
  if (from > low[cell]) low[cell] = from;
  if (to < high[cell]) high[cell] = to;
  return changed;
}
