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

/** The cells that somebody knows who knows some values, besides those that the bounds give away; the bounds are afterwards as before. */
export function knownBesides(
  bounds: Bounds,
  relations: CellRelations,
  held: readonly number[],
  values: Float64Array,
): ReadonlySet<number> {
  const [low, high] = bounds;
  const before = new Map<number, readonly [low: number, high: number]>();
  for (const cell of held) {
    before.set(cell, [low[cell], high[cell]]);
    low[cell] = high[cell] = values[cell];
  }
  closeBounds(bounds, relations, held, before);
  const known = new Set<number>();
  for (const [cell, [least, most]] of before) {
    if (low[cell] === high[cell]) known.add(cell);
    low[cell] = least;
    high[cell] = most;
  }
  return known;
}

/** Draws bounds closer, in place, by what follows from cells that changed; notes in `before` what was there. */
function closeBounds(
  bounds: Bounds,
  relations: CellRelations,
  changed: readonly number[],
  before?: Map<number, readonly [low: number, high: number]>,
): void {
  const [low, high] = bounds;
  const times = new Uint8Array(bounds[0].length);
  const queue = [...changed];
  const queued = new Uint8Array(bounds[0].length);
  for (const from of queue) {
    queued[from] = 0;
    relations.forEach(from, ({ cells, signs }) => {
      for (let k = 0; k < cells.length; k++) {
        const cell = cells[k];
        const [least, most] = [low[cell], high[cell]];
        if (times[cell] >= TIMES || !tighten(bounds, cells, signs, k)) continue;
        times[cell]++;
        if (before?.has(cell) === false) before.set(cell, [least, most]);
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
