import { changeVectors } from '../search/change-vectors.js';
import type { ChangeVectors } from '../search/change-vectors.js';
import type { Problem } from '../problem.js';
import { homeOf } from '../../table/table-set.js';
import type { Table } from '../../table/table-set.js';

/** Places of one dimension that change together with the own one, and what hiding them costs per cell. */
interface Change {
  readonly price: number;
  readonly places: readonly number[];
}

/** What a cell that can't be hidden counts where a search has no bound. */
const UNBOUNDED = 1e9;

/**
 * Collects the cells of a few codes in every dimension around a cell, those whose cells are cheapest to hide. In many dimensions the smallest change
 * takes 2^D cells that lie across each other: among the nearest cells (`RegionFinder`) there is none, in a grid there are many.
 */
export class SubgridFinder {
  readonly #vectors: readonly ChangeVectors[];

  public constructor(
    private readonly problem: Problem,
    private readonly hidden: Uint8Array,
  ) {
    this.#vectors = problem.set.dimensions.map(changeVectors);
  }

  /** At most `limit` cells, `cell` first, none dearer than `below` unless it is hidden already. */
  public around(cell: number, limit: number, below: number): Int32Array {
    const { set, cost, room } = this.problem;
    const table = homeOf(set, cell);
    const own = table.codes.map((codes, d) => Math.floor(set.places[cell] / table.strides[d]) % codes.length);
    const region = [cell];
    for (const place of placesOf(table, this.#grid(table, own, limit, Math.min(below, UNBOUNDED)))) {
      const other = table.cells[place];
      if (other !== cell && room[other] >= 0 && (this.hidden[other] === 1 || cost[other] < below))
        region.push(other);
    }
    return Int32Array.from(region);
  }

  /** Per dimension the places of codes: first the cheapest change of each, then ever more, the cheapest first. */
  #grid(table: Table, own: readonly number[], limit: number, below: number): number[][] {
    const grid = own.map((place) => [place]);
    const dimensions = [...own.keys()].sort((a, b) => table.codes[a].length - table.codes[b].length || a - b);
    for (let round = 0; round < 2; round++)
      for (const d of dimensions)
        grid[d] = [own[d], ...(this.#changes(table, own, grid, d, below)[0]?.places ?? [])];
    const changes = own.map((_, d) => this.#changes(table, own, grid, d, below));
    const next = own.map(() => 0);
    const growing = new Set(dimensions);
    while (growing.size > 0) {
      const price = (e: number): number => changes[e].at(next[e])?.price ?? Infinity;
      const d = [...growing].reduce((least, e) => (price(e) < price(least) ? e : least));
      const change = changes[d].at(next[d]++);
      const grown = [...new Set([...grid[d], ...(change?.places ?? [])])];
      const size = grid.reduce((product, places, e) => product * (e === d ? grown : places).length, 1);
      if (!change || size > limit) growing.delete(d);
      else grid[d] = grown;
    }
    return grid;
  }

  /** The changes of one dimension's codes that take part in the own one: the places of the others, cheapest first. */
  #changes(
    table: Table,
    own: readonly number[],
    grid: readonly (readonly number[])[],
    d: number,
    below: number,
  ): Change[] {
    const { vectors, byCode } = this.#vectors[d];
    const code = table.codes[d][own[d]];
    const across = placesOf(
      table,
      grid.map((places, e) => (e === d ? [0] : places)),
    );
    const prices = new Float64Array(table.codes[d].length).fill(-1);
    const found: Change[] = [];
    for (let v = byCode.starts[code]; v < byCode.starts[code + 1]; v++) {
      const vector = byCode.indices[v];
      const places: number[] = [];
      let price = 0;
      for (let k = vectors.starts[vector]; k < vectors.starts[vector + 1]; k++) {
        const place = table.places[d][vectors.indices[k]];
        if (place < 0 || place === own[d]) continue;
        if (prices[place] < 0) prices[place] = this.#price(table, across, place * table.strides[d], below);
        price += prices[place];
        places.push(place);
      }
      if (places.length > 0) found.push({ price: price / across.length / places.length, places });
    }
    return found.sort((a, b) => a.price - b.price);
  }

  #price(table: Table, places: Int32Array, shift: number, below: number): number {
    const { room, cost } = this.problem;
    let sum = 0;
    for (const place of places) {
      const cell = table.cells[place + shift];
      if (room[cell] < 0) sum += below;
      else if (this.hidden[cell] === 0) sum += Math.min(cost[cell], below);
    }
    return sum;
  }
}

/** The places in a table of every combination of places in its dimensions. */
function placesOf(table: Table, grid: readonly (readonly number[])[]): Int32Array {
  let places = Int32Array.of(0);
  grid.forEach((list, d) => {
    const before = places;
    places = new Int32Array(before.length * list.length);
    list.forEach((place, i) => {
      const shift = place * table.strides[d];
      for (let k = 0; k < before.length; k++) places[i * before.length + k] = before[k] + shift;
    });
  });
  return places;
}
