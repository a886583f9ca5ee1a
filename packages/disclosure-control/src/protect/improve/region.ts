import type { Relations } from './relations.js';
import type { Problem } from '../problem.js';
import { CellHeap } from './cell-heap.js';
import { CoreFinder } from './core.js';

/**
 * Collects the cells around a cell that its cheap moves can use: cheapest way first (Dijkstra over relations, where stepping on
 * a cell costs what hiding it costs). Everything outside is held fixed, so any move found inside is a move of the whole.
 */
export class RegionFinder {
  readonly #distance: Float64Array;
  readonly #stamp: Int32Array;
  readonly #rowStamp: Int32Array;
  readonly #heap = new CellHeap();
  readonly #cores: CoreFinder;
  #round = 0;

  public constructor(
    private readonly problem: Problem,
    private readonly relations: Relations,
    private readonly hidden: Uint8Array,
  ) {
    this.#distance = new Float64Array(problem.set.size);
    this.#stamp = new Int32Array(problem.set.size);
    this.#rowStamp = new Int32Array(relations.rows.starts.length);
    this.#cores = new CoreFinder(problem, relations, hidden);
  }

  /** At most `limit` cells, `cell` first, none dearer than `below`; `null` if the cell can't change within them. */
  public around(cell: number, limit: number, below: number): Int32Array | null {
    const { rows, byCell } = this.relations;
    const { cost } = this.problem;
    const core = this.#cores.core(below);
    if (core[cell] === 0) return null;
    this.#round += 2;
    const open = this.#round;
    const closed = open + 1;
    const region = new Int32Array(limit);
    let size = 0;
    this.#heap.clear();
    this.#distance[cell] = 0;
    this.#stamp[cell] = open;
    this.#heap.push(cell, 0);
    while (this.#heap.size > 0 && size < limit) {
      const key = this.#heap.smallestKey;
      const at = this.#heap.pop();
      if (this.#stamp[at] === closed || key > this.#distance[at]) continue;
      this.#stamp[at] = closed;
      region[size++] = at;
      for (let r = byCell.starts[at]; r < byCell.starts[at + 1]; r++) {
        const row = byCell.indices[r];
        if (this.#rowStamp[row] === open) continue;
        this.#rowStamp[row] = open;
        for (let k = rows.starts[row]; k < rows.starts[row + 1]; k++) {
          const next = rows.indices[k];
          if (core[next] === 0 || this.#stamp[next] === closed) continue;
          const distance = key + (this.hidden[next] === 1 ? 0 : cost[next]) + 1e-3;
          if (this.#stamp[next] === open && this.#distance[next] <= distance) continue;
          this.#stamp[next] = open;
          this.#distance[next] = distance;
          this.#heap.push(next, distance);
        }
      }
    }
    return region.subarray(0, size);
  }
}
