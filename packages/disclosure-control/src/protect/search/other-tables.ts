import type { Table, TableSet } from '../../table/table-set.js';
import type { Problem } from '../problem.js';
import type { ChangeVectors } from './change-vectors.js';

/** In what order a product is decided when it begins in one table, and when it is known what it does to the others. */
export interface DecisionOrder {
  /** Dimensions, those that the home table shows codes of first. */
  readonly dimensions: Int32Array;
  /** How many of them the home table shows codes of. */
  readonly shown: number;
  /** After so many decisions, the other tables of which every coefficient is then known. */
  readonly determined: readonly (readonly Table[])[];
}

/** What a product costs in some tables, and the room that it has there. */
export interface PriceElsewhere {
  cost: number;
  plus: number;
  minus: number;
}

/**
 * The parts of a product that lie in tables other than the one where it begins. A cell that several tables show is counted once, by the
 * table where it was first seen.
 */
export class OtherTables {
  readonly #orders = new Map<Table, DecisionOrder>();
  /** Per home table: cell → 1 if the home table shows it. */
  readonly #shows = new Map<Table, Uint8Array>();
  #places = new Int32Array(256);
  #factors = new Int32Array(256);
  #size = 0;

  public constructor(
    private readonly problem: Problem,
    private readonly vectors: readonly ChangeVectors[],
    /** Per dimension, the vector that was chosen and its sign. */
    private readonly chosen: Int32Array,
    private readonly signs: Int32Array,
  ) {}

  public orderFrom(home: Table): DecisionOrder {
    const known = this.#orders.get(home);
    if (known) return known;
    const order = decisionOrder(this.problem.set, home);
    this.#orders.set(home, order);
    return order;
  }

  /** Adds to `price` what the product does in a table; false if it is not possible there. */
  public price(
    home: Table,
    table: Table,
    hidden: Uint8Array,
    isBanned: (owner: number) => boolean,
    price: PriceElsewhere,
  ): boolean {
    const { room, cost, owner } = this.problem;
    const shown = this.#cellsOf(home);
    this.#multiply(table);
    for (let k = 0; k < this.#size; k++) {
      const cell = table.cells[this.#places[k]];
      if (cell < table.first || shown[cell] === 1) continue;
      const o = owner[cell];
      if (room[cell] < 0 || (o >= 0 && isBanned(o))) return false;
      if (hidden[cell] === 0) price.cost += cost[cell];
      const factor = this.#factors[k];
      const r = factor === 1 || factor === -1 ? room[cell] : Math.floor(room[cell] / Math.abs(factor));
      if (factor > 0) {
        if (r < price.plus) price.plus = r;
      } else if (r < price.minus) price.minus = r;
    }
    return true;
  }

  /** Cells and coefficients of the whole product outside its home table. */
  public collect(home: Table, cells: number[], signs: number[]): void {
    const shown = this.#cellsOf(home);
    for (const table of this.problem.set.tables) {
      if (table === home) continue;
      this.#multiply(table);
      for (let k = 0; k < this.#size; k++) {
        const cell = table.cells[this.#places[k]];
        if (cell < table.first || shown[cell] === 1) continue;
        cells.push(cell);
        signs.push(this.#factors[k]);
      }
    }
  }

  /** The product's places and coefficients in a table. */
  #multiply(table: Table): void {
    this.#places[0] = 0;
    this.#factors[0] = 1;
    this.#size = 1;
    for (let d = 0; d < this.vectors.length; d++) {
      const { vectors } = this.vectors[d];
      const places = table.places[d];
      const first = vectors.starts[this.chosen[d]];
      const end = vectors.starts[this.chosen[d] + 1];
      let entries = 0;
      for (let k = first; k < end; k++) if (places[vectors.indices[k]] >= 0) entries++;
      if (entries === 0) {
        this.#size = 0;
        return;
      }
      this.#reserve(this.#size * entries);
      // The last entry overwrites what the others are made from.
      const size = this.#size;
      let block = entries - 1;
      for (let k = end - 1; k >= first; k--) {
        const at = places[vectors.indices[k]];
        if (at < 0) continue;
        const shift = at * table.strides[d];
        const factor = vectors.coefficients[k] * this.signs[d];
        const offset = block-- * size;
        for (let s = 0; s < size; s++) {
          this.#places[offset + s] = this.#places[s] + shift;
          this.#factors[offset + s] = this.#factors[s] * factor;
        }
      }
      this.#size = size * entries;
    }
  }

  #reserve(size: number): void {
    if (this.#places.length >= size) return;
    const places = new Int32Array(size * 2);
    const factors = new Int32Array(size * 2);
    places.set(this.#places);
    factors.set(this.#factors);
    this.#places = places;
    this.#factors = factors;
  }

  #cellsOf(home: Table): Uint8Array {
    let shown = this.#shows.get(home);
    if (!shown) {
      shown = new Uint8Array(this.problem.set.size);
      for (const cell of home.cells) shown[cell] = 1;
      this.#shows.set(home, shown);
    }
    return shown;
  }
}

/** Dimensions with many codes first: their many vectors are then priced on few cells. Then those that decide about most other tables. */
function decisionOrder(set: TableSet, home: Table): DecisionOrder {
  const all = home.codes.map((_, d) => d);
  const shown = all
    .filter((d) => home.codes[d].length > 1 || set.tables.length === 1)
    .sort((a, b) => home.codes[b].length - home.codes[a].length || a - b);
  const others = set.tables
    .filter((table) => table !== home)
    .map((table) => ({
      table,
      open: new Set(
        all.filter(
          (d) =>
            table.codes[d].length > 1 || home.codes[d].length > 1 || table.codes[d][0] !== home.codes[d][0],
        ),
      ),
    }));
  const order: number[] = [];
  const determined: Table[][] = [];
  const decide = (d: number): void => {
    order.push(d);
    for (const { open } of others) open.delete(d);
  };
  const settle = (): void => {
    const now: Table[] = [];
    for (const { table, open } of others) {
      if (open.size > 0) continue;
      open.add(-1);
      now.push(table);
    }
    determined[order.length] = now;
  };
  determined[0] = [];
  for (const d of shown) {
    decide(d);
    determined[order.length] = [];
  }
  settle();
  let left = all.filter((d) => !shown.includes(d));
  while (left.length > 0) {
    const decides = (d: number): number =>
      others.reduce((sum, { open }) => sum + (open.has(d) ? 1 / open.size ** 2 : 0), 0);
    const next = left.reduce((best, d) => (decides(d) > decides(best) ? d : best));
    decide(next);
    settle();
    left = left.filter((d) => d !== next);
  }
  return { dimensions: Int32Array.from(order), shown: shown.length, determined };
}
