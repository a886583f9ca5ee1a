import type { Witnesses } from '../witnesses.js';
import type { CellRelations } from './cell-relations.js';
import type { Knowledge } from './knowledge.js';

/**
 * Tables that an attacker can't rule out, each as its differences from a consistent base. Every one was checked: known cells
 * keep their values, no cell falls below its least value, every relation holds.
 */
export class PossibleTables {
  /** Cell → least and greatest value in any of the tables. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly #delta: Float64Array;

  public constructor(
    private readonly knowledge: Knowledge,
    private readonly relations: CellRelations,
    private readonly base: Float64Array,
  ) {
    this.low = base.slice();
    this.high = base.slice();
    this.#delta = new Float64Array(base.length);
  }

  /** Checks one table and, if it is possible, widens the intervals. `amounts[k]` is added to `cells[k]`. */
  public add(cells: Int32Array, amounts: Int32Array): boolean {
    const { base } = this;
    const delta = this.#delta;
    for (let k = 0; k < cells.length; k++) delta[cells[k]] += amounts[k];
    let possible = true;
    for (let k = 0; k < cells.length && possible; k++) possible = this.#isPossible(cells[k]);
    if (possible)
      for (const cell of cells) {
        const value = base[cell] + delta[cell];
        if (value < this.low[cell]) this.low[cell] = value;
        if (value > this.high[cell]) this.high[cell] = value;
      }
    for (const cell of cells) delta[cell] = 0;
    return possible;
  }

  #isPossible(cell: number): boolean {
    const { known, lowest } = this.knowledge;
    const delta = this.#delta;
    if (!Number.isInteger(delta[cell])) return false;
    if (delta[cell] === 0) return true;
    if (known[cell] === known[cell] || this.base[cell] + delta[cell] < lowest[cell]) return false;
    let holds = true;
    this.relations.forEach(cell, ({ cells, signs }) => {
      let sum = 0;
      for (let k = 0; k < cells.length; k++) sum += signs[k] * delta[cells[k]];
      if (sum !== 0) holds = false;
    });
    return holds;
  }
}

/**
 * Checks given witnesses; returns which pairs hold. One that names a cell twice never does: its changes could cancel each other here and
 * count elsewhere.
 */
export function checkWitnesses(tables: PossibleTables, witnesses: Witnesses): Uint8Array {
  const count = witnesses.starts.length - 1;
  const holds = new Uint8Array(count);
  for (let w = 0; w < count; w++) {
    const [from, to] = [witnesses.starts[w], witnesses.starts[w + 1]];
    const cells = witnesses.cells.subarray(from, to);
    if (cells.length !== to - from || new Set(cells).size < cells.length) continue;
    const first = tables.add(cells, witnesses.first.subarray(from, to));
    holds[w] = first && tables.add(cells, witnesses.second.subarray(from, to)) ? 1 : 0;
  }
  return holds;
}
