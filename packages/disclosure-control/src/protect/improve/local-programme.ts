import type { LinearProgramme, LinearSolver } from '../../solver/linear-solver.js';
import { transposeRows } from '../../table/sparse-rows.js';
import type { SparseRows } from '../../table/sparse-rows.js';
import { GrowableInts } from '../growable.js';
import type { Problem } from '../problem.js';
import type { Random } from '../random.js';
import { narrowBounds } from './local-bounds.js';
import type { LocalBounds } from './local-bounds.js';
import type { PriceNoise } from './price-noise.js';

/** A change of some cells that keeps every relation. */
export interface Change {
  readonly cells: Int32Array;
  readonly amounts: Int32Array;
}

export const NO_CHANGE: Change = { cells: new Int32Array(), amounts: new Int32Array() };

/** How far a cell can go, at most, and a change in whole numbers that goes so far; null if none was found. */
export interface FurthestChange {
  readonly bound: number;
  readonly change: Change | null;
}

export const NOWHERE: FurthestChange = { bound: 0, change: NO_CHANGE };

/** Whose cells change, and who solves what that takes. */
export interface LocalMeans {
  readonly problem: Problem;
  /** 1 for every cell that is hidden now. */
  readonly hidden: Uint8Array;
  readonly solver: LinearSolver;
  /** Factors on the cells' prices. */
  readonly noise: PriceNoise;
  readonly random: Random;
}

/** A region of cells, the first of which is to change, and what holds between them while everything outside stays. */
export interface Region {
  readonly cells: Int32Array;
  readonly rows: SparseRows;
  readonly isBanned: (cell: number) => boolean;
  /** The first cell changes by so much at most, up or down. */
  readonly limit: number;
}

/** What using a cell costs that is hidden anyway: enough to prefer few cells. */
const HIDDEN_COST = 1e-4;
/** A programme that takes longer is given up. They take milliseconds, few a second: so much that a busy machine finds the same pattern. */
const SECONDS = 60;
/** How often a programme with fractions is solved again with prices that differ by so much, before it is solved in whole numbers: that takes ten times as long. */
const SHAKES = 3;
const SHAKEN_BY = 100 * HIDDEN_COST;

/**
 * The cheapest way, within a region, to change its first cell by a given amount: a linear programme with a column up and a
 * column down per cell (Fischetti & Salazar 2001, the attacker's problem turned round). Hiding is all or nothing, so a unit on
 * a cell costs its share of the most that the cell can carry.
 */
export class LocalProgramme {
  readonly #byCell: SparseRows;
  readonly #bounds = new Map<Sign, LocalBounds>();

  public constructor(
    private readonly means: LocalMeans,
    private readonly region: Region,
    /** Regions up to this many cells are solved again in whole numbers if fractions come out. */
    private readonly wholeUpTo: number,
  ) {
    this.#byCell = transposeRows(region.rows, region.cells.length);
  }

  /** How far the first cell can go up (1) or down (-1), seen without solving anything; it may be less. */
  public most(sign: Sign): number {
    const { up, down } = this.#boundsTowards(sign);
    return sign === 1 ? up[0] : down[0];
  }

  /** The first cell changes by exactly `amount`; cells in `free` cost nothing more. Null if that is impossible, or possible only in fractions. */
  public cheapestChange(amount: number, free: ReadonlySet<number> | null): Change | null {
    const sign = amount > 0 ? 1 : -1;
    const size = Math.abs(amount);
    if (this.most(sign) < size) return null;
    const { problem, hidden, noise, solver } = this.means;
    const { cells } = this.region;
    const price = (place: number): number => {
      const cell = cells[place];
      return hidden[cell] === 1 || free?.has(cell) === true
        ? HIDDEN_COST
        : problem.cost[cell] * noise.of(cell) + HIDDEN_COST;
    };
    const columns = this.#columns(this.#boundsTowards(sign), (place, direction) => {
      const carries = direction === 1 ? size : Math.max(1, Math.min(size, problem.room[cells[place]]));
      return price(place) / carries;
    });
    columns.programme.lower[0] = columns.programme.upper[0] = size;
    const outcome = solver.solve(columns.programme, SECONDS);
    if (outcome.status !== 'optimal') return null;
    const change = this.#whole(columns, outcome.x);
    if (change || cells.length > this.wholeUpTo) return change;
    const shaken = this.#shaken(columns, outcome.objective);
    if (shaken) return shaken;
    const whole = this.#solvedInWhole(columns);
    return whole && this.#whole(columns, whole);
  }

  /** How far the first cell can go up (1) or down (-1) whatever has to be hidden. */
  public furthestChange(sign: Sign): FurthestChange {
    const most = this.most(sign);
    if (most <= 0) return NOWHERE;
    const { problem, hidden, solver } = this.means;
    const { cells } = this.region;
    const dearest = cells.reduce((so, cell) => Math.max(so, problem.cost[cell]), 1);
    const columns = this.#columns(this.#boundsTowards(sign), (place) =>
      hidden[cells[place]] === 1 ? 1e-3 : 2e-3 + problem.cost[cells[place]] / dearest,
    );
    columns.programme.cost[0] = -1000;
    const outcome = solver.solve(columns.programme, SECONDS);
    if (outcome.status !== 'optimal') return { bound: most, change: null };
    const bound = Math.floor(outcome.x[0] + 1e-6);
    if (bound === 0) return NOWHERE;
    const change = this.#whole(columns, outcome.x);
    if (change) return { bound, change };
    const whole = this.#solvedInWhole(columns);
    return whole ? { bound: Math.round(whole[0]), change: this.#whole(columns, whole) } : { bound, change };
  }

  /** A solution in whole numbers that costs no more than one in fractions: of all that cost the same, others are tried. */
  #shaken(columns: Columns, least: number): Change | null {
    const { solver, random } = this.means;
    const { programme } = columns;
    for (let attempt = 0; attempt < SHAKES; attempt++) {
      const cost = programme.cost.map((price) => price + SHAKEN_BY * random());
      const outcome = solver.solve({ ...programme, cost }, SECONDS);
      if (outcome.status !== 'optimal') return null;
      const paid = programme.cost.reduce((sum, price, column) => sum + price * outcome.x[column], 0);
      const change = paid <= least + 0.5 ? this.#whole(columns, outcome.x) : null;
      if (change) return change;
    }
    return null;
  }

  #solvedInWhole({ programme }: Columns): Float64Array | null {
    const outcome = this.means.solver.solve({ ...programme, integer: true }, SECONDS);
    return outcome.status === 'optimal' ? outcome.x : null;
  }

  /** What the cells can change by while the first one goes one way. */
  #boundsTowards(sign: Sign): LocalBounds {
    const known = this.#bounds.get(sign);
    if (known) return known;
    const { cells, rows, isBanned, limit } = this.region;
    const { room } = this.means.problem;
    const up = new Float64Array(cells.length).fill(Infinity);
    const down = Float64Array.from(cells, (cell) => Math.max(0, room[cell]));
    for (let place = 1; place < cells.length; place++)
      if (room[cells[place]] < 0 || isBanned(cells[place])) up[place] = down[place] = 0;
    up[0] = sign === 1 ? limit : 0;
    down[0] = sign === 1 ? 0 : Math.min(limit, down[0]);
    const bounds = { up, down };
    narrowBounds(rows, this.#byCell, bounds);
    this.#bounds.set(sign, bounds);
    return bounds;
  }

  /** A programme over every way in which a cell can change; the first column is the first cell's. */
  #columns({ up, down }: LocalBounds, price: (place: number, direction: Sign) => number): Columns {
    const { cells, rows } = this.region;
    const rising = new Int32Array(cells.length).fill(-1);
    const falling = new Int32Array(cells.length).fill(-1);
    const cost: number[] = [];
    const upper: number[] = [];
    const add = (place: number, direction: Sign, most: number): number => {
      if (most <= 0) return -1;
      cost.push(price(place, direction));
      upper.push(most);
      return cost.length - 1;
    };
    for (let place = 0; place < cells.length; place++) {
      rising[place] = add(place, 1, up[place]);
      falling[place] = add(place, -1, down[place]);
    }
    const starts = new GrowableInts();
    const indices = new GrowableInts(4096);
    const coefficients = new GrowableInts(4096);
    starts.push(0);
    for (let row = 0; row + 1 < rows.starts.length; row++) {
      const before = indices.length;
      for (let k = rows.starts[row]; k < rows.starts[row + 1]; k++) {
        const place = rows.indices[k];
        for (const [column, sign] of [
          [rising[place], 1],
          [falling[place], -1],
        ]) {
          if (column < 0) continue;
          indices.push(column);
          coefficients.push(sign * rows.coefficients[k]);
        }
      }
      if (indices.length > before) starts.push(indices.length);
    }
    return {
      rising,
      falling,
      programme: {
        columns: cost.length,
        cost: Float64Array.from(cost),
        lower: new Float64Array(cost.length),
        upper: Float64Array.from(upper),
        starts: starts.view,
        indices: indices.view,
        coefficients: Float64Array.from(coefficients.view),
        rhs: new Float64Array(starts.length - 1),
        integer: false,
      },
    };
  }

  /** Reads a solution if every change in it is a whole number. */
  #whole({ rising, falling }: Columns, x: Float64Array): Change | null {
    const cells: number[] = [];
    const amounts: number[] = [];
    for (let place = 0; place < rising.length; place++) {
      const change =
        (rising[place] < 0 ? 0 : x[rising[place]]) - (falling[place] < 0 ? 0 : x[falling[place]]);
      const whole = Math.round(change);
      if (Math.abs(change - whole) > 1e-6) return null;
      if (whole === 0) continue;
      cells.push(this.region.cells[place]);
      amounts.push(whole);
    }
    return { cells: Int32Array.from(cells), amounts: Int32Array.from(amounts) };
  }
}

/** Upwards or downwards. */
type Sign = 1 | -1;

/** A programme and the columns of every place of a region; -1 where it can't change that way. */
interface Columns {
  readonly rising: Int32Array;
  readonly falling: Int32Array;
  readonly programme: LinearProgramme;
}
