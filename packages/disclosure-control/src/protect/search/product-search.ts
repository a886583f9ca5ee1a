import { homeOf } from '../../table/table-set.js';
import type { Table } from '../../table/table-set.js';
import type { ProtectionLevels } from '../../risks.js';
import { levelsOf } from '../problem.js';
import type { Problem } from '../problem.js';
import { changeVectors } from './change-vectors.js';
import type { ChangeVectors } from './change-vectors.js';
import { CodePrices } from './code-prices.js';
import type { Move } from './move.js';
import { OtherTables } from './other-tables.js';
import type { DecisionOrder, PriceElsewhere } from './other-tables.js';
import { PartialMove } from './partial-move.js';
import { Shortlist } from './shortlist.js';

/** How much a search may look at. */
export interface SearchEffort {
  /** Vectors followed up per dimension. */
  readonly beam: number;
  /** Partial moves looked at before the best complete one found so far is taken. */
  readonly nodes: number;
  /** Whether only moves that raise cells are looked at. */
  readonly raising?: boolean;
}

/** Contributors whose cells a move must leave alone: these, or all but the cell's own. */
export type Banned = readonly number[] | 'everyone';

/**
 * Finds cheap moves through a cell: products over the dimensions of one change vector each, decided dimension by dimension,
 * the cheapest partial products first, those dearer than the best complete one left out (branch and bound with a beam).
 */
export class ProductSearch {
  readonly #vectors: readonly ChangeVectors[];
  readonly #moves: readonly PartialMove[];
  readonly #elsewhere: OtherTables;
  #order: DecisionOrder;
  readonly #price: PriceElsewhere = { cost: 0, plus: 0, minus: 0 };
  readonly #prices: readonly CodePrices[];
  #lists: readonly Shortlist[] = [];
  readonly #chosen: Int32Array;
  readonly #chosenSign: Int32Array;
  /** Contributors that are banned carry the current stamp. */
  readonly #banned: Int32Array;
  #stamp = 0;
  readonly #isBanned: (owner: number) => boolean;
  #banOthers = false;
  #bestCost = 0;
  #best: Move | null = null;
  #nodes = 0;
  #table: Table;
  #cell = 0;
  #own = -1;
  #width = 1;
  #levels: ProtectionLevels = { below: 0, above: 0 };
  #effort: SearchEffort = { beam: 0, nodes: 0 };

  public constructor(
    private readonly problem: Problem,
    /** 1 for every cell that is hidden now. */
    private readonly hidden: Uint8Array,
  ) {
    const { set } = problem;
    this.#vectors = set.dimensions.map(changeVectors);
    this.#moves = [...set.dimensions, null].map(() => new PartialMove());
    this.#prices = set.dimensions.map((d) => new CodePrices(d.codes.length));
    this.#banned = new Int32Array(problem.owners).fill(-1);
    this.#chosen = new Int32Array(set.dimensions.length);
    this.#chosenSign = new Int32Array(set.dimensions.length);
    this.#elsewhere = new OtherTables(problem, this.#vectors, this.#chosen, this.#chosenSign);
    this.#table = homeOf(set, 0);
    this.#order = this.#elsewhere.orderFrom(this.#table);
    this.#isBanned = (o) => o !== this.#own && (this.#banOthers || this.#banned[o] === this.#stamp);
  }

  /** The cheapest move found, if any costs less than `below`, that gives `cell` an interval of `width`. */
  public cheapest(
    cell: number,
    width: number,
    banned: Banned,
    below: number,
    effort: SearchEffort,
  ): Move | null {
    const { problem } = this;
    if (problem.room[cell] < 0) return null;
    this.#stamp++;
    this.#banOthers = banned === 'everyone';
    if (banned !== 'everyone') for (const owner of banned) this.#banned[owner] = this.#stamp;
    if (effort.beam !== this.#effort.beam)
      this.#lists = problem.set.dimensions.map(() => new Shortlist(effort.beam));
    this.#effort = effort;
    this.#table = homeOf(problem.set, cell);
    this.#order = this.#elsewhere.orderFrom(this.#table);
    this.#cell = cell;
    this.#own = problem.owner[cell];
    this.#width = width;
    this.#levels = levelsOf(problem, cell);
    this.#best = null;
    this.#bestCost = below;
    this.#nodes = 0;
    this.#moves[0].startAt(problem.set.places[cell]);
    this.#descend(0, this.hidden[cell] === 1 ? 0 : problem.cost[cell], problem.room[cell], Infinity);
    return this.#best;
  }

  #descend(depth: number, cost: number, plus: number, minus: number): void {
    this.#nodes++;
    const { dimensions: order, shown } = this.#order;
    if (depth === shown && this.problem.set.tables.length > 1) {
      // What the decisions about the home table do to tables with the same dimensions.
      this.#open(cost, plus, minus);
      if (!this.#priceElsewhere(depth)) return;
      ({ cost, plus, minus } = this.#price);
      if (cost >= this.#bestCost || !this.#suffices(plus, minus)) return;
    }
    if (depth === order.length) {
      this.#complete();
      return;
    }
    const d = order[depth];
    const here =
      Math.floor(this.problem.set.places[this.#cell] / this.#table.strides[d]) % this.#table.codes[d].length;
    const list = this.#lists[depth];
    list.clear();
    if (depth < shown) {
      this.#prices[d].price(
        this.problem,
        this.hidden,
        this.#table,
        d,
        here,
        this.#moves[depth],
        this.#isBanned,
      );
      this.#shortlist(d, here, cost, plus, minus, list);
    } else this.#shortlistElsewhere(depth, cost, plus, minus, list);
    // On the last dimension the cheapest is the best, unless other tables have a say.
    const last = depth === order.length - 1 && (depth >= shown || this.problem.set.tables.length === 1);
    const follow = last ? Math.min(1, list.size) : list.size;
    for (let k = 0; k < follow && list.costs[k] < this.#bestCost; k++) {
      if (
        this.#nodes >= this.#effort.nodes &&
        (this.#best !== null || this.#nodes >= 50 * this.#effort.nodes)
      )
        return;
      this.#chosen[d] = list.vectors[k];
      this.#chosenSign[d] = list.signs[k];
      this.#moves[depth + 1].extend(
        this.#moves[depth],
        this.#table,
        d,
        here,
        this.#vectors[d].vectors,
        list.vectors[k],
        list.signs[k],
      );
      this.#descend(depth + 1, list.costs[k], list.pluses[k], list.minuses[k]);
    }
  }

  /** Prices every change vector through the code at place `here`. */
  #shortlist(d: number, here: number, cost: number, plus: number, minus: number, list: Shortlist): void {
    const { vectors, byCode, generators } = this.#vectors[d];
    const prices = this.#prices[d];
    const places = this.#table.places[d];
    const code = this.#table.codes[d][here];
    for (let v = byCode.starts[code]; v < byCode.starts[code + 1]; v++) {
      const vector = byCode.indices[v];
      const own = byCode.coefficients[v];
      if ((own !== 1 && own !== -1) || (this.#effort.raising === true && generators[vector] === 0)) continue;
      let total = cost;
      let p = plus;
      let m = minus;
      const end = vectors.starts[vector + 1];
      for (let k = vectors.starts[vector]; k < end; k++) {
        const c = vectors.indices[k];
        if (c === code || places[c] < 0) continue;
        total += prices.cost[c];
        if (!(total < this.#bestCost)) break;
        const coefficient = vectors.coefficients[k] * own;
        const size = Math.abs(coefficient);
        const up = size === 1 ? prices.plus[c] : Math.floor(prices.plus[c] / size);
        const down = size === 1 ? prices.minus[c] : Math.floor(prices.minus[c] / size);
        if (coefficient > 0) {
          if (up < p) p = up;
          if (down < m) m = down;
        } else {
          if (up < m) m = up;
          if (down < p) p = down;
        }
      }
      if (total < this.#bestCost && this.#suffices(p, m)) list.offer(vector, own, total, p, m);
    }
  }

  /** Prices every change vector of a dimension that the home table shows one code of, by what it does to other tables. */
  #shortlistElsewhere(depth: number, cost: number, plus: number, minus: number, list: Shortlist): void {
    const { dimensions: order, determined } = this.#order;
    const d = order[depth];
    const { byCode, generators } = this.#vectors[d];
    const code = this.#table.codes[d][0];
    for (let v = byCode.starts[code]; v < byCode.starts[code + 1]; v++) {
      const vector = byCode.indices[v];
      const own = byCode.coefficients[v];
      if ((own !== 1 && own !== -1) || (this.#effort.raising === true && generators[vector] === 0)) continue;
      this.#chosen[d] = vector;
      this.#chosenSign[d] = own;
      this.#open(cost, plus, minus);
      if (!this.#priceElsewhere(depth + 1)) continue;
      const price = this.#price;
      if (price.cost < this.#bestCost && this.#suffices(price.plus, price.minus))
        list.offer(vector, own, price.cost, price.plus, price.minus);
      if (determined[depth + 1].length === 0 && list.size > 0) return;
    }
  }

  /** Whether so much room, to fall and to rise, gives the cell what it needs. */
  #suffices(fall: number, rise: number): boolean {
    const { below, above } = this.#levels;
    return fall + rise >= this.#width && fall >= below && rise >= above;
  }

  #open(cost: number, plus: number, minus: number): void {
    this.#price.cost = cost;
    this.#price.plus = plus;
    this.#price.minus = minus;
  }

  /** Adds what is known after so many decisions; false if the product is not possible. */
  #priceElsewhere(decisions: number): boolean {
    for (const table of this.#order.determined[decisions])
      if (!this.#elsewhere.price(this.#table, table, this.hidden, this.#isBanned, this.#price)) return false;
    return true;
  }

  /** Takes a complete product, with its parts in other tables, if it is possible and cheaper than the best so far. */
  #complete(): void {
    const { problem } = this;
    const { set, room, owner } = problem;
    const move = this.#moves[set.dimensions.length];
    const cells = Array.from(move.places.subarray(0, move.size), (place) => this.#table.cells[place]);
    const signs = Array.from(move.signs.subarray(0, move.size));
    if (set.tables.length > 1) this.#elsewhere.collect(this.#table, cells, signs);
    let cost = 0;
    let plus = Infinity;
    let minus = Infinity;
    for (let k = 0; k < cells.length; k++) {
      const cell = cells[k];
      const o = owner[cell];
      if (room[cell] < 0 || (o >= 0 && this.#isBanned(o))) return;
      if (this.hidden[cell] === 0) cost += problem.cost[cell];
      const r = Math.floor(room[cell] / Math.abs(signs[k]));
      if (signs[k] > 0) plus = Math.min(plus, r);
      else minus = Math.min(minus, r);
    }
    if (cost >= this.#bestCost || !this.#suffices(plus, minus)) return;
    const up = Math.min(minus, this.#width - this.#levels.below);
    this.#bestCost = cost;
    this.#best = {
      cells: Int32Array.from(cells),
      coefficients: Int32Array.from(signs),
      up,
      down: this.#width - up,
      cost,
    };
  }
}
