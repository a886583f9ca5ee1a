import { SLOTS } from './pattern.js';
import type { Pattern } from './pattern.js';
import { spans } from './problem.js';
import type { Banned, ProductSearch, SearchEffort } from './search/product-search.js';

/** A witness that may be taken: one of the store, or a new one. */
export interface Offer {
  readonly cost: number;
  /** Adds it to the pattern. */
  readonly take: () => void;
}

/** Finds the cheapest witness for a cell that leaves banned contributors alone and costs less than `below`. */
export type FindWitness = (cell: number, banned: Banned, below: number) => Offer | null;

/** Another contributor's cell may be touched if that makes the first witness cheaper than this share of the careful one. */
const CARELESS_SHARE = 0.6;

/**
 * Gives a cell witnesses until no contributor can contradict all of them. Returns false, perhaps with some witnesses taken,
 * if they would cost `below` or more in all or can't be found.
 */
export function coverCell(pattern: Pattern, find: FindWitness, cell: number, below = Infinity): boolean {
  let spent = 0;
  for (let s = 0; s < SLOTS; s++) {
    const blocked = pattern.blocked(cell);
    if (blocked?.length === 0) return true;
    const left = below - spent;
    let offer: Offer | null;
    if (blocked !== null) offer = findAvoiding(find, cell, blocked, left);
    else if (pattern.problem.owners === 0) offer = find(cell, [], left);
    else {
      offer = find(cell, 'everyone', left);
      if (!offer || offer.cost > 0)
        offer = find(cell, [], offer ? offer.cost * CARELESS_SHARE : left) ?? offer;
    }
    if (!offer) return false;
    spent += offer.cost;
    offer.take();
  }
  return pattern.isCovered(cell);
}

/** A witness that no blocked contributor can rule out, or at least one of them can't: others may follow for the rest. */
function findAvoiding(
  find: FindWitness,
  cell: number,
  blocked: readonly number[],
  below: number,
): Offer | null {
  const offer = find(cell, blocked, below);
  if (offer || blocked.length === 1) return offer;
  for (const contributor of blocked.slice(0, SLOTS)) {
    const partial = find(cell, [contributor], below);
    if (partial) return partial;
  }
  return null;
}

/** Witnesses from the product search alone. */
export function productWitnesses(pattern: Pattern, search: ProductSearch, effort: SearchEffort): FindWitness {
  return (cell, banned, below) => {
    const move = search.cheapest(cell, pattern.problem.width[cell], banned, below, effort);
    if (!move) return null;
    return {
      cost: move.cost,
      take: () => {
        pattern.add(
          move.cells,
          move.coefficients.map((c) => c * move.up),
          move.coefficients.map((c) => -c * move.down),
        );
      },
    };
  };
}

/** Witnesses that were found before, used or not; the cheapest of them. */
export function knownWitness(pattern: Pattern, cell: number, banned: Banned, below: number): Offer | null {
  const { problem, hidden, store } = pattern;
  const { room, cost, owner } = problem;
  const own = owner[cell];
  let best = -1;
  let bound = below;
  for (let entry = store.newest(cell); entry >= 0 && bound > 0; entry = store.older(entry)) {
    if (!spans(problem, cell, store.first[entry], store.second[entry])) continue;
    const witness = store.witnessOf(entry);
    let sum = 0;
    const end = store.end(witness);
    for (let k = store.start(witness); k < end && sum < bound; k++) {
      const c = store.cells[k];
      const o = owner[c];
      if (room[c] < 0 || (o >= 0 && o !== own && (banned === 'everyone' || banned.includes(o))))
        sum = Infinity;
      else if (hidden[c] === 0) sum += cost[c];
    }
    if (sum >= bound) continue;
    bound = sum;
    best = witness;
  }
  if (best < 0) return null;
  return {
    cost: bound,
    take: () => {
      pattern.adopt(best);
    },
  };
}
