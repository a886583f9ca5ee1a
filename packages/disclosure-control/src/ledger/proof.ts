import { relationsOf } from '../protect/improve/relations.js';
import type { Relations } from '../protect/improve/relations.js';
import type { TableSet } from '../table/table-set.js';
import type { Witnesses } from '../witnesses.js';
import type { Proof } from './ledger.js';

/** How many cells may have to follow before an old proof is given up. */
const FOLLOWERS = 200;

/** Witnesses as a ledger keeps them: by table and place, so that they can be read again when there are more tables. */
export function writeProof(witnesses: Witnesses, tables: readonly Int32Array[]): Proof {
  const shownAs = new Map<number, readonly [number, number]>();
  tables.forEach((cells, table) => {
    cells.forEach((cell, place) => {
      if (!shownAs.has(cell)) shownAs.set(cell, [table, place]);
    });
  });
  const proof: Proof = [];
  for (let w = 0; w + 1 < witnesses.starts.length; w++) {
    const entries: number[] = [];
    for (let k = witnesses.starts[w]; k < witnesses.starts[w + 1]; k++) {
      const at = shownAs.get(witnesses.cells[k]);
      if (at) entries.push(...at, witnesses.first[k], witnesses.second[k]);
    }
    proof.push(entries);
  }
  return proof;
}

/**
 * Reads old witnesses for a set with more tables. Where new tables, remainders and differences must follow, they do; a witness that they can't follow
 * is left out. Nothing is believed: these are candidates.
 */
export function readProof(
  proof: Proof,
  set: TableSet,
  tables: readonly Int32Array[],
  old: number,
): Witnesses {
  const relations = relationsOf(set);
  const isOld = new Uint8Array(set.size);
  for (const cells of tables.slice(0, old)) for (const cell of cells) isOld[cell] = 1;
  const starts = [0];
  const cells: number[] = [];
  const first: number[] = [];
  const second: number[] = [];
  for (const entries of proof) {
    const changes: readonly Map<number, number>[] = [2, 3].map((which) => {
      const change = new Map<number, number>();
      for (let k = 0; k < entries.length; k += 4)
        if (entries[k + which] !== 0) change.set(tables[entries[k]][entries[k + 1]], entries[k + which]);
      return change;
    });
    if (!changes.every((change) => follow(change, relations, isOld))) continue;
    for (const cell of new Set([...changes[0].keys(), ...changes[1].keys()])) {
      cells.push(cell);
      first.push(changes[0].get(cell) ?? 0);
      second.push(changes[1].get(cell) ?? 0);
    }
    starts.push(cells.length);
  }
  return {
    starts: Int32Array.from(starts),
    cells: Int32Array.from(cells),
    first: Int32Array.from(first),
    second: Int32Array.from(second),
  };
}

/** Lets cells that are not old follow until every relation holds; false if that does not work out. */
function follow(change: Map<number, number>, { rows, byCell }: Relations, isOld: Uint8Array): boolean {
  const settled = new Set(change.keys());
  const queue = [...settled];
  // The queue grows while it is gone through.
  for (const cell of queue) {
    for (let r = byCell.starts[cell]; r < byCell.starts[cell + 1]; r++) {
      const row = byCell.indices[r];
      let residual = 0;
      let free = -1;
      for (let k = rows.starts[row]; k < rows.starts[row + 1]; k++) {
        const c = rows.indices[k];
        residual += rows.coefficients[k] * (change.get(c) ?? 0);
        // The first entry is what the row computes: if it is free, it is what has to follow.
        if (free < 0 && isOld[c] === 0 && !settled.has(c)) free = k;
      }
      if (residual === 0) continue;
      if (free < 0 || queue.length > FOLLOWERS) return false;
      const follower = rows.indices[free];
      change.set(follower, -residual / rows.coefficients[free]);
      settled.add(follower);
      queue.push(follower);
    }
  }
  return true;
}
