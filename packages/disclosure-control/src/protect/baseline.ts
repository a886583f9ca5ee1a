import { relationsOf } from './improve/relations.js';
import type { Relations } from './improve/relations.js';
import type { PosedProblem } from './pose-problem.js';

/** How often the bounds of one cell may be drawn closer: bounds that chase each other would otherwise never end. */
const TIMES = 12;

/**
 * What follows from published zeros, earlier releases and an own contribution although everything else is hidden: nothing can protect it. (Cells that a
 * user keeps open are no part of this: what follows from them is theirs to answer for.)
 */
export class Baseline {
  #relations: Relations | null = null;
  #public: Bounds | null = null;
  readonly #owners = new Map<number, ReadonlySet<number>>();
  #cellsOfOwners: ReadonlyMap<number, readonly number[]> | null = null;

  public constructor(private readonly problem: PosedProblem) {}

  /** Whether the public knows a cell whatever is hidden. */
  public isPublic(cell: number): boolean {
    return isPoint(this.#publicBounds(), cell);
  }

  /** Whether a contributor of a 1 knows a cell whatever is hidden. */
  public isKnownTo(owner: number, cell: number): boolean {
    if (this.isPublic(cell)) return true;
    let besides = this.#owners.get(owner);
    if (!besides) {
      besides = this.#knownBesides(this.#cellsOf(owner));
      this.#owners.set(owner, besides);
    }
    return besides.has(cell);
  }

  /** The cells that somebody knows who knows these, besides what is public. */
  #knownBesides(own: readonly number[]): ReadonlySet<number> {
    const bounds = this.#publicBounds();
    const { low, high } = bounds;
    const before = new Map<number, readonly [low: number, high: number]>();
    for (const cell of own) {
      before.set(cell, [low[cell], high[cell]]);
      low[cell] = high[cell] = this.problem.values[cell];
    }
    this.#close(bounds, own, before);
    const known = new Set<number>();
    for (const [cell, [least, most]] of before) {
      if (low[cell] === high[cell]) known.add(cell);
      low[cell] = least;
      high[cell] = most;
    }
    return known;
  }

  #publicBounds(): Bounds {
    if (this.#public) return this.#public;
    const { values, room, open, policy } = this.problem;
    const known = (cell: number): boolean => room[cell] < 0 && open[cell] === 0;
    const bounds = {
      low: values.map((value, cell) => {
        if (known(cell)) return value;
        return open[cell] === 1 ? policy.lowest(cell) : value - room[cell];
      }),
      high: values.map((value, cell) => (known(cell) ? value : Infinity)),
    };
    this.#close(bounds, [...values.keys()].filter(known));
    this.#public = bounds;
    return bounds;
  }

  #cellsOf(owner: number): readonly number[] {
    if (!this.#cellsOfOwners) {
      const cells = new Map<number, number[]>();
      this.problem.owner.forEach((o, cell) => {
        const known = cells.get(o);
        if (known) known.push(cell);
        else if (o >= 0) cells.set(o, [cell]);
      });
      this.#cellsOfOwners = cells;
    }
    return this.#cellsOfOwners.get(owner) ?? [];
  }

  /** Draws conclusions from relations until there are no more; notes in `before` what was there. */
  #close(
    bounds: Bounds,
    changed: Iterable<number>,
    before?: Map<number, readonly [low: number, high: number]>,
  ): void {
    const { low, high } = bounds;
    this.#relations ??= relationsOf(this.problem.set);
    const { rows, byCell } = this.#relations;
    const times = new Uint8Array(bounds.low.length);
    const queued = new Uint8Array(rows.starts.length);
    const queue: number[] = [];
    const enqueue = (cell: number): void => {
      for (let r = byCell.starts[cell]; r < byCell.starts[cell + 1]; r++) {
        const row = byCell.indices[r];
        if (queued[row] === 1) continue;
        queued[row] = 1;
        queue.push(row);
      }
    };
    for (const cell of changed) enqueue(cell);
    for (const row of queue) {
      queued[row] = 0;
      for (let k = rows.starts[row]; k < rows.starts[row + 1]; k++) {
        const cell = rows.indices[k];
        const [least, most] = [low[cell], high[cell]];
        if (!tighten(bounds, rows, row, k)) continue;
        if (before?.has(cell) === false) before.set(cell, [least, most]);
        if (times[cell] >= TIMES) continue;
        times[cell]++;
        enqueue(cell);
      }
    }
  }
}

interface Bounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

function isPoint({ low, high }: Bounds, cell: number): boolean {
  return low[cell] === high[cell];
}

/** Draws one cell of a relation closer by what the others leave it; whether that changed anything. */
function tighten({ low, high }: Bounds, rows: Relations['rows'], row: number, entry: number): boolean {
  let least = 0;
  let most = 0;
  for (let k = rows.starts[row]; k < rows.starts[row + 1]; k++) {
    if (k === entry) continue;
    const coefficient = rows.coefficients[k];
    const cell = rows.indices[k];
    least += coefficient * (coefficient > 0 ? low[cell] : high[cell]);
    most += coefficient * (coefficient > 0 ? high[cell] : low[cell]);
  }
  const own = rows.coefficients[entry];
  const cell = rows.indices[entry];
  const [from, to] = own > 0 ? [-most / own, -least / own] : [-least / own, -most / own];
  let changed = false;
  if (from > low[cell]) {
    low[cell] = from;
    changed = true;
  }
  if (to < high[cell]) {
    high[cell] = to;
    changed = true;
  }
  return changed;
}
