import type { LinearSolver } from '../solver/linear-solver.js';
import type { CellRelations } from './cell-relations.js';
import { componentOf } from './component.js';
import type { Component } from './component.js';
import type { Knowledge } from './knowledge.js';
import { lacking } from './lacking.js';
import { solveInterval } from './solved-interval.js';
import type { Interval, TimeLeft } from './solved-interval.js';

/** What looking closely at one cell gave. `safe`: wide enough, or provably not small. */
export type Verdict =
  | { readonly kind: 'safe' | 'unknown' }
  | { readonly kind: 'hole'; readonly low: number; readonly high: number };

/** Looks closely at single cells with the solver; whole tables found on the way are kept for the next cells. */
export class Investigation {
  readonly #components: Component[] = [];
  readonly #tables: Float64Array[][] = [];
  readonly #componentOf: Int32Array;
  readonly #place: Int32Array;

  public constructor(
    private readonly knowledge: Knowledge,
    private readonly relations: CellRelations,
    private readonly base: Float64Array,
    private readonly solver: LinearSolver | undefined,
    private readonly timeLeft: TimeLeft,
  ) {
    this.#componentOf = new Int32Array(knowledge.set.size).fill(-1);
    this.#place = new Int32Array(knowledge.set.size).fill(-1);
  }

  /** `held` are cells that the attacker knows to have their value in the base. */
  public examine(
    cell: number,
    held: readonly number[],
    start: { readonly low: number; readonly high: number },
  ): Verdict {
    const { knowledge, base } = this;
    const index = this.#component(cell);
    const component = this.#components[index];
    if (component.rhs.length === 0) return { kind: 'safe' };
    const heldPlaces = new Map<number, number>();
    for (const c of held) if (this.#componentOf[c] === index) heldPlaces.set(this.#place[c], base[c]);
    const interval: Interval = {
      low: start.low,
      high: start.high,
      lowProved: start.low <= knowledge.lowest[cell],
      highProved: false,
    };
    const tables = this.#tables[index];
    for (const table of tables) {
      if ([...heldPlaces].some(([place, value]) => table[place] !== value)) continue;
      interval.low = Math.min(interval.low, table[this.#place[cell]]);
      interval.high = Math.max(interval.high, table[this.#place[cell]]);
    }
    if (lacking(knowledge, cell, interval) === 0) return { kind: 'safe' };
    if (!this.solver) return { kind: 'unknown' };
    solveInterval(
      component,
      knowledge,
      this.solver,
      this.#place[cell],
      heldPlaces,
      interval,
      this.timeLeft,
      (table) => tables.push(table),
    );
    if (
      lacking(knowledge, cell, interval) === 0 ||
      (interval.lowProved && interval.low > knowledge.small[cell]) ||
      (interval.highProved && interval.high < -knowledge.small[cell])
    )
      return { kind: 'safe' };
    return interval.lowProved && interval.highProved
      ? { kind: 'hole', low: interval.low, high: interval.high }
      : { kind: 'unknown' };
  }

  #component(cell: number): number {
    if (this.#componentOf[cell] >= 0) return this.#componentOf[cell];
    const component = componentOf(this.knowledge, this.relations, cell);
    const index = this.#components.push(component) - 1;
    this.#tables.push([]);
    component.cells.forEach((c, place) => {
      this.#componentOf[c] = index;
      this.#place[c] = place;
    });
    return index;
  }
}
