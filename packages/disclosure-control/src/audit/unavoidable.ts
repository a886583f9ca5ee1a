import { CELL } from '../table/table-set.js';
import type { CellRelations } from './cell-relations.js';
import type { Investigation } from './investigation.js';
import type { Knowledge } from './knowledge.js';
import { lacking } from './lacking.js';

/** How often the bounds of one cell are drawn closer before they are left as they are. */
const TIMES = 12;

type Bounds = readonly [low: Float64Array, high: Float64Array];

/**
 * What attackers would know if everything were hidden that can be: published zeros, what was public before, and their own. Where an
 * interval is no wider even then, no pattern is to blame.
 */
export class Unavoidable {
  readonly #least: Knowledge;
  #public: Bounds | null = null;
  readonly #held = new Map<number, Bounds>();
  #closer: Investigation | null = null;

  public constructor(
    knowledge: Knowledge,
    private readonly relations: CellRelations,
    private readonly base: Float64Array,
    /** Cell → 1 if it was public before. */
    earlier: Uint8Array | undefined,
    private readonly investigationOf: (least: Knowledge) => Investigation,
  ) {
    const known = knowledge.known.map((value, cell) => {
      const isZero = value === 0 && knowledge.lowest[cell] > 0 && knowledge.set.kinds[cell] === CELL.listed;
      return isZero || earlier?.[cell] === 1 ? value : Number.NaN;
    });
    this.#least = { ...knowledge, known };
  }

  /** Whether the attacker who holds some cells (`contributor` is their number, -1 for the public) would know this one. */
  public isKnown(cell: number, contributor: number, held: readonly number[]): boolean {
    const [low, high] = this.#bounds(contributor, held);
    return low[cell] === high[cell];
  }

  /** Whether the cell's interval, which is at least `shown`, could come no nearer to what it needs however much is hidden; false if that can't be decided. */
  public isAsNarrow(
    cell: number,
    held: readonly number[],
    shown: { readonly low: number; readonly high: number },
  ): boolean {
    this.#closer ??= this.investigationOf(this.#least);
    const verdict = this.#closer.examine(cell, held, shown);
    return (
      verdict.kind === 'hole' && lacking(this.#least, cell, verdict) >= lacking(this.#least, cell, shown)
    );
  }

  #bounds(contributor: number, held: readonly number[]): Bounds {
    if (contributor < 0) return (this.#public ??= this.#publicBounds());
    const known = this.#held.get(contributor);
    if (known) return known;
    const [low, high] = (this.#public ??= this.#publicBounds());
    const bounds: Bounds = [low.slice(), high.slice()];
    for (const cell of held) bounds[0][cell] = bounds[1][cell] = this.base[cell];
    this.#close(bounds, held);
    this.#held.set(contributor, bounds);
    return bounds;
  }

  #publicBounds(): Bounds {
    const { known, lowest } = this.#least;
    const bounds: Bounds = [
      known.map((value, cell) => (value === value ? value : lowest[cell])),
      known.map((value) => (value === value ? value : Infinity)),
    ];
    this.#close(
      bounds,
      [...known.keys()].filter((cell) => known[cell] === known[cell]),
    );
    return bounds;
  }

  #close(bounds: Bounds, changed: readonly number[]): void {
    const times = new Uint8Array(this.base.length);
    const queue = [...changed];
    const queued = new Uint8Array(this.base.length);
    for (const from of queue) {
      queued[from] = 0;
      this.relations.forEach(from, ({ cells, signs }) => {
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
