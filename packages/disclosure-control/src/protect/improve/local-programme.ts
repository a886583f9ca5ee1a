import type { LinearSolver } from '../../solver/linear-solver.js';
import type { Relations } from './relations.js';
import type { Problem } from '../problem.js';
import { LocalRelations } from './local-relations.js';

/** A change of some cells that keeps every relation. */
export interface Change {
  readonly cells: Int32Array;
  readonly amounts: Int32Array;
}

/** What using a cell costs that is hidden anyway: enough to prefer few cells. */
const HIDDEN_COST = 1e-4;
/** A programme that takes longer is given up; only a safeguard, they take milliseconds. */
const SECONDS = 5;

/**
 * The cheapest way, within a region, to change one cell by a given amount: a linear programme with a column up and a
 * column down per cell (Fischetti & Salazar 2001, the attacker's problem turned round). Hiding is all or nothing, so a unit on
 * a cell costs its share of the most that the cell can carry.
 */
export class LocalProgramme {
  readonly #relations: LocalRelations;
  /** Regions up to this many cells are solved again in whole numbers if fractions come out. */
  public wholeUpTo = 300;

  public constructor(
    private readonly problem: Problem,
    relations: Relations,
    private readonly hidden: Uint8Array,
    private readonly solver: LinearSolver,
    private readonly noise: Float64Array,
  ) {
    this.#relations = new LocalRelations(relations, problem.set.size);
  }

  /**
   * `region[0]` changes by exactly `amount`, banned cells stay, cells in `free` cost nothing more. Returns null if the region
   * does not allow it, or only in fractions.
   */
  public cheapestChange(
    region: Int32Array,
    amount: number,
    isBanned: (cell: number) => boolean,
    free: ReadonlySet<number> | null,
  ): Change | null {
    const size = region.length;
    const { room, cost } = this.problem;
    const matrix = this.#relations.within(region);
    if (matrix.fixed[0] === 1) return null;
    const columns = 2 * size;
    const lower = new Float64Array(columns);
    const upper = new Float64Array(columns).fill(Infinity);
    const price = new Float64Array(columns);
    const most = Math.abs(amount);
    for (let i = 0; i < size; i++) {
      const cell = region[i];
      const c =
        this.hidden[cell] === 1 || free?.has(cell) === true
          ? HIDDEN_COST
          : cost[cell] * this.noise[cell] + HIDDEN_COST;
      price[i] = c / most;
      price[size + i] = c / Math.max(1, Math.min(most, room[cell]));
      upper[size + i] = room[cell];
      if (matrix.fixed[i] === 1 || (i > 0 && isBanned(cell))) upper[i] = upper[size + i] = 0;
    }
    upper[0] = lower[0] = Math.max(0, amount);
    upper[size] = lower[size] = Math.max(0, -amount);
    const programme = { columns, cost: price, lower, upper, ...matrix };
    const outcome = this.solver.solve({ ...programme, integer: false }, SECONDS);
    if (outcome.status !== 'optimal') return null;
    const change = wholeChange(region, outcome.x);
    if (change || size > this.wholeUpTo) return change;
    const whole = this.solver.solve({ ...programme, integer: true }, SECONDS);
    return whole.status === 'optimal' ? wholeChange(region, whole.x) : null;
  }

  /**
   * How far `region[0]` can change upwards (`sign` 1) or downwards (-1), at most by `limit`, whatever has to be hidden; a change that goes as far in whole
   * numbers, or null if none was found.
   */
  public furthestChange(
    region: Int32Array,
    sign: 1 | -1,
    limit: number,
    isBanned: (cell: number) => boolean,
  ): { readonly bound: number; readonly change: Change | null } {
    const size = region.length;
    const { room, cost: costs } = this.problem;
    const dearest = region.reduce((most, cell) => Math.max(most, costs[cell]), 1);
    const matrix = this.#relations.within(region);
    const most = sign === 1 ? limit : Math.min(limit, room[region[0]]);
    if (matrix.fixed[0] === 1 || most <= 0) return { bound: 0, change: NOTHING };
    const lower = new Float64Array(2 * size);
    const upper = new Float64Array(2 * size).fill(Infinity);
    const cost = new Float64Array(2 * size);
    for (let i = 0; i < size; i++) {
      const cell = region[i];
      cost[i] = cost[size + i] = this.hidden[cell] === 1 ? 1e-3 : 2e-3 + costs[cell] / dearest;
      upper[size + i] = room[cell];
      if (matrix.fixed[i] === 1 || (i > 0 && isBanned(cell))) upper[i] = upper[size + i] = 0;
    }
    upper[0] = sign === 1 ? most : 0;
    upper[size] = sign === 1 ? 0 : most;
    cost[sign === 1 ? 0 : size] = -1000;
    const programme = { columns: 2 * size, cost, lower, upper, ...matrix };
    let outcome = this.solver.solve({ ...programme, integer: false }, SECONDS);
    if (outcome.status !== 'optimal') return { bound: limit, change: null };
    const bound = Math.floor(outcome.x[sign === 1 ? 0 : size] + 1e-6);
    if (bound === 0) return { bound, change: NOTHING };
    let change = wholeChange(region, outcome.x);
    if (change) return { bound, change };
    outcome = this.solver.solve({ ...programme, integer: true }, SECONDS);
    if (outcome.status !== 'optimal') return { bound, change: null };
    change = wholeChange(region, outcome.x);
    return { bound: Math.round(outcome.x[sign === 1 ? 0 : size]), change };
  }
}

const NOTHING: Change = { cells: new Int32Array(), amounts: new Int32Array() };

/** Reads a solution in which every change is a whole number. */
function wholeChange(region: Int32Array, x: Float64Array): Change | null {
  const cells: number[] = [];
  const amounts: number[] = [];
  for (let i = 0; i < region.length; i++) {
    const change = x[i] - x[region.length + i];
    const whole = Math.round(change);
    if (Math.abs(change - whole) > 1e-6) return null;
    if (whole === 0) continue;
    cells.push(region[i]);
    amounts.push(whole);
  }
  return { cells: Int32Array.from(cells), amounts: Int32Array.from(amounts) };
}
