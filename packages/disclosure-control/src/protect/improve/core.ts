import type { Relations } from './relations.js';
import type { Problem } from '../problem.js';

/**
 * The cells that could take part in a move if every cell dearer than a threshold stays as it is. A cell that is alone in a
 * relation can't change, which may leave others alone: what is left after all of these are taken out is the core.
 */
export class CoreFinder {
  readonly #alive: Uint8Array;
  readonly #left: Int32Array;

  public constructor(
    private readonly problem: Problem,
    private readonly relations: Relations,
    private readonly hidden: Uint8Array,
  ) {
    this.#alive = new Uint8Array(problem.set.size);
    this.#left = new Int32Array(relations.rows.starts.length - 1);
  }

  /** 1 for every cell of the core; valid until the next call. */
  public core(below: number): Uint8Array {
    const { rows, byCell } = this.relations;
    const { room, cost } = this.problem;
    const alive = this.#alive;
    const left = this.#left;
    for (let cell = 0; cell < alive.length; cell++)
      alive[cell] = room[cell] >= 0 && (this.hidden[cell] === 1 || cost[cell] < below) ? 1 : 0;
    const alone: number[] = [];
    for (let row = 0; row < left.length; row++) {
      let count = 0;
      for (let k = rows.starts[row]; k < rows.starts[row + 1]; k++) count += alive[rows.indices[k]];
      left[row] = count;
      if (count === 1) alone.push(row);
    }
    for (let row = alone.pop(); row !== undefined; row = alone.pop()) {
      if (left[row] !== 1) continue;
      for (let k = rows.starts[row]; k < rows.starts[row + 1]; k++) {
        const cell = rows.indices[k];
        if (alive[cell] === 0) continue;
        alive[cell] = 0;
        for (let r = byCell.starts[cell]; r < byCell.starts[cell + 1]; r++)
          if (--left[byCell.indices[r]] === 1) alone.push(byCell.indices[r]);
        break;
      }
    }
    return alive;
  }
}
