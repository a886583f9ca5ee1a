import type { LinearSolver } from '../../solver/linear-solver.js';
import type { Relations } from './relations.js';
import type { ProtectionLevels } from '../../risks.js';
import { levelsOf, spans } from '../problem.js';
import { knownWitness, productWitnesses } from '../cover.js';
import type { FindWitness, Offer } from '../cover.js';
import type { Pattern } from '../pattern.js';
import { seededRandom } from '../random.js';
import type { Banned, ProductSearch } from '../search/product-search.js';
import { LocalProgramme, NO_CHANGE, NOWHERE } from './local-programme.js';
import type { Change, FurthestChange, LocalMeans } from './local-programme.js';
import { LocalRelations } from './local-relations.js';
import type { PriceNoise } from './price-noise.js';
import { RegionFinder } from './region.js';
import { SubgridFinder } from './subgrid.js';
import type { TableSet } from '../../table/table-set.js';

/** How far linear programmes look. */
export interface LinearReach {
  /** Whether a width is only tried all upwards and all downwards, not divided in every way between the two. */
  readonly undivided?: boolean;
  /** Cells in a programme. */
  readonly cells: number;
  /** Whether they are those of a few codes per dimension, not the nearest. */
  readonly grid?: boolean;
  /** Regions up to this many cells are solved in whole numbers where fractions come out. Default: 300. */
  readonly whole?: number;
  /** Shares of the best known cost; cells dearer than a share are left out first, which keeps the first programmes small. */
  readonly shares: readonly number[];
}

/** Tables up to this size are looked at as a whole by every programme. */
const SMALL = 2500;
/** From so many dimensions on, the nearest cells hold no change, and a grid is looked at instead. */
const GRID_FROM = 4;

export function reachFor(set: TableSet): LinearReach {
  if (set.size <= SMALL) return { cells: SMALL, shares: [1] };
  return set.tables.length === 1 && set.dimensions.length >= GRID_FROM
    ? { cells: 600, shares: [1 / 32, 1 / 8], grid: true }
    : { cells: 600, shares: [1 / 16, 1] };
}

/** A wide look for something that costs much less than what is at hand. */
const RESCUE: LinearReach = { cells: 2500, shares: [1 / 8], undivided: true };
/** A proof is dear if it costs so many times what the cell and its width amount to: it hides totals that others could have kept. */
const DEAR = 30;

/** A look around: most of a set that was published before is far away. */
export const NEAR: LinearReach = { cells: 300, shares: [1], undivided: true };

/** First what is hidden anyway, then ever dearer cells. */
const THOROUGH: LinearReach = { cells: 6000, whole: 6000, shares: [0, 1 / 64, 1 / 8, 1] };

const EFFORT = { beam: 6, nodes: 200 };
const WHOLE_UP_TO = 300;

/** Finds witnesses by linear programming around a cell; earlier witnesses and the product search supply the cost to beat. */
export class LinearWitnesses {
  readonly #regions: RegionFinder;
  readonly #grids: SubgridFinder;
  readonly #relations: LocalRelations;
  readonly #means: LocalMeans;
  #reach: LinearReach;

  public constructor(
    private readonly pattern: Pattern,
    private readonly search: ProductSearch,
    relations: Relations,
    solver: LinearSolver,
    reach: LinearReach,
    noise: PriceNoise,
  ) {
    this.#reach = reach;
    this.#regions = new RegionFinder(pattern.problem, relations, pattern.hidden);
    this.#grids = new SubgridFinder(pattern.problem, pattern.hidden);
    this.#relations = new LocalRelations(relations, pattern.problem.set.size);
    this.#means = {
      ...{ problem: pattern.problem, hidden: pattern.hidden, solver, noise },
      random: seededRandom('prices'),
    };
  }

  /** Programmes that may still be solved; a bound on the work that is the same on every machine. */
  public programmes = Infinity;

  public readonly find: FindWitness = (cell, banned, below) => {
    let best: Offer | null = knownWitness(this.pattern, cell, banned, below);
    if (best?.cost === 0) return best;
    best =
      productWitnesses(this.pattern, this.search, { beam: 4, nodes: 60 })(
        cell,
        banned,
        best?.cost ?? below,
      ) ?? best;
    if (this.programmes <= 0) return best;
    const reach = this.#reach;
    let tried = 0;
    for (const share of reach.shares) {
      const bound = best?.cost ?? below;
      if (bound <= 0) return best;
      const finder = reach.grid === true ? this.#grids : this.#regions;
      const region = finder.around(
        cell,
        reach.cells,
        bound === Infinity && share === 1 ? Infinity : Math.min(bound, 1e7) * share,
      );
      if (region === null || region.length === tried) continue;
      tried = region.length;
      best = this.#within(region, banned, bound) ?? best;
    }
    return best;
  };

  /** As `find`, but as far and as long as it takes: for a cell that nothing else covers. */
  public readonly findThoroughly: FindWitness = (cell, banned, below) => {
    const left = this.programmes;
    this.programmes = Infinity;
    const offer = this.#findWithin(THOROUGH, cell, banned, below);
    this.programmes = left;
    return offer;
  };

  /** By products, and by programmes only where those are dear. */
  public readonly findRescued: FindWitness = (cell, banned, below) => {
    const { values, width } = this.pattern.problem;
    const offer = productWitnesses(this.pattern, this.search, EFFORT)(cell, banned, below);
    if (offer && offer.cost <= DEAR * (values[cell] + width[cell])) return offer;
    return this.#findWithin(RESCUE, cell, banned, offer?.cost ?? below) ?? offer;
  };

  #findWithin(reach: LinearReach, cell: number, banned: Banned, below: number): Offer | null {
    const usual = this.#reach;
    this.#reach = reach;
    const offer = this.find(cell, banned, below);
    this.#reach = usual;
    return offer;
  }

  /**
   * Everything that can be had for a cell however much is hidden: adds a pair of tables that keeps a contributor's own cells (`owner` -1: nobody's) and
   * returns how far they go below and above the value, at most what the cell needs; null if that could not be found out. If it is less than that, what
   * they touch stays hidden.
   */
  public widest(cell: number, owner: number): ProtectionLevels | null {
    const { up, down } = this.#furthest(cell, owner);
    if (!up.change || !down.change) return null;
    const witness = this.#add(up.change, down.change);
    const found = { below: down.bound, above: up.bound };
    if (found.below + found.above > 0 && !spans(this.pattern.problem, cell, found.above, -found.below))
      this.pattern.keep(witness);
    return found;
  }

  /** A bound on what `widest` could ever find, and nothing is added; null in sets that are too large to be looked at as a whole. */
  public reach(cell: number, owner: number): ProtectionLevels | null {
    if (this.pattern.problem.set.size > THOROUGH.cells) return null;
    const { up, down } = this.#furthest(cell, owner);
    return { below: down.bound, above: up.bound };
  }

  #furthest(cell: number, owner: number): { readonly up: FurthestChange; readonly down: FurthestChange } {
    const { problem } = this.pattern;
    const region =
      problem.set.size <= THOROUGH.cells
        ? this.#everythingFrom(cell)
        : this.#regions.around(cell, THOROUGH.cells, Infinity);
    if (!region) return { up: NOWHERE, down: NOWHERE };
    const isBanned = (c: number): boolean => owner >= 0 && problem.owner[c] === owner;
    const width = problem.width[cell];
    const { below } = levelsOf(problem, cell);
    const up = this.#programme(region, isBanned, width - below).furthestChange(1);
    const down = this.#programme(region, isBanned, Math.max(below, width - up.bound)).furthestChange(-1);
    return { up, down };
  }

  #everythingFrom(cell: number): Int32Array {
    const { room } = this.pattern.problem;
    const cells = [cell];
    for (let c = 0; c < room.length; c++) if (c !== cell && room[c] >= 0) cells.push(c);
    return Int32Array.from(cells);
  }

  #programme(cells: Int32Array, isBanned: (cell: number) => boolean, limit: number): LocalProgramme {
    const region = { cells, rows: this.#relations.within(cells), isBanned, limit };
    return new LocalProgramme(this.#means, region, this.#reach.whole ?? WHOLE_UP_TO);
  }

  /** Tries every way that its levels allow to divide the width of `region[0]` between a table where it is higher and one where it is lower. */
  #within(region: Int32Array, banned: Banned, below: number): Offer | null {
    const { problem } = this.pattern;
    const cell = region[0];
    const width = problem.width[cell];
    const programme = this.#programme(region, this.#banned(cell, banned), width);
    let best: Offer | null = null;
    this.programmes--;
    const { below: least, above } = levelsOf(problem, cell);
    const most = Math.min(problem.room[cell], width - above);
    const step = this.#reach.undivided === true ? Math.max(1, most - least) : 1;
    for (let down = least; down <= most; down += step) {
      if (width - down > programme.most(1) || down > programme.most(-1)) continue;
      const bound = best?.cost ?? below;
      const rise = down === width ? NO_CHANGE : programme.cheapestChange(width - down, null);
      if (!rise) continue;
      const used = new Set(rise.cells);
      let cost = this.#price(rise.cells, null);
      if (cost >= bound) continue;
      const fall = down === 0 ? NO_CHANGE : programme.cheapestChange(-down, used);
      if (!fall) continue;
      cost += this.#price(fall.cells, used);
      if (cost >= bound) continue;
      best = {
        cost,
        take: () => {
          this.#add(rise, fall);
        },
      };
      if (cost <= 0) break;
    }
    return best;
  }

  #banned(cell: number, banned: Banned): (cell: number) => boolean {
    const { owner, owners } = this.pattern.problem;
    if (owners === 0) return () => false;
    const own = owner[cell];
    const set = banned === 'everyone' ? null : new Set(banned);
    return (c) => owner[c] >= 0 && owner[c] !== own && (set === null || set.has(owner[c]));
  }

  #price(cells: Int32Array, free: ReadonlySet<number> | null): number {
    let sum = 0;
    for (const c of cells)
      if (this.pattern.hidden[c] === 0 && !free?.has(c)) sum += this.pattern.problem.cost[c];
    return sum;
  }

  #add(rise: Change, fall: Change): number {
    const at = new Map<number, number>();
    const cells: number[] = [];
    const place = (cell: number): number => {
      const known = at.get(cell);
      if (known !== undefined) return known;
      at.set(cell, cells.length);
      return cells.push(cell) - 1;
    };
    for (const cell of rise.cells) place(cell);
    for (const cell of fall.cells) place(cell);
    const first = new Int32Array(cells.length);
    const second = new Int32Array(cells.length);
    rise.cells.forEach((cell, k) => (first[place(cell)] = rise.amounts[k]));
    fall.cells.forEach((cell, k) => (second[place(cell)] = fall.amounts[k]));
    return this.pattern.add(cells, first, second);
  }
}
