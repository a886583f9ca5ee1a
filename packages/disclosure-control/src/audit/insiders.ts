import type { TableSet } from '../table/table-set.js';
import { CELL } from '../table/table-set.js';
import type { Witnesses } from '../witnesses.js';
import type { CellRelations } from './cell-relations.js';
import type { Knowledge } from './knowledge.js';
import { lacking } from './lacking.js';

/** The contributors of cells of 1. A contributor's number is one of their cells. */
export interface Insiders {
  /** Cell → its contributor, -1 where the value is not 1. */
  readonly of: Int32Array;
  /** Contributor → the cells of 1 that they know. */
  readonly cells: ReadonlyMap<number, readonly number[]>;
}

/**
 * A remainder of 1 by itself is nobody's inner cell, but who is alone in its whole knows it. Two cells of 1 are the same person's if one is the whole
 * and the other a part in some relation.
 */
export function insidersOf(set: TableSet, relations: CellRelations, table: Float64Array): Insiders {
  const of = new Int32Array(set.size).fill(-1);
  const cells = new Map<number, number[]>();
  for (let start = 0; start < set.size; start++) {
    if (table[start] !== 1 || of[start] >= 0 || set.kinds[start] !== CELL.listed) continue;
    const group = [start];
    of[start] = start;
    for (const cell of group)
      relations.forEach(cell, (relation) => {
        const whole = relation.cells[relation.signs.indexOf(1)];
        if (table[whole] !== 1 || relation.cells.some((c) => set.kinds[c] === CELL.excess)) return;
        for (const other of relation.cells)
          if (table[other] === 1 && of[other] < 0) {
            of[other] = start;
            group.push(other);
          }
      });
    cells.set(start, group);
  }
  return { of, cells };
}

/** For every cell at risk: contributors who could rule out every witness that was found for it. */
export interface Doubts {
  /** Cell → 1 if some witness shows its width to the public. */
  readonly shown: Uint8Array;
  /** Cells that some contributors could see through, and who; cells not in here are safe from all if they are `shown`. */
  readonly suspects: ReadonlyMap<number, readonly number[]>;
}

/**
 * Goes through valid witnesses. A contributor can rule a witness out only if it changes a cell of theirs; what is left over for a cell is
 * who could rule out each of its witnesses.
 */
export function doubtsAfter(
  witnesses: Witnesses,
  holds: Uint8Array,
  insiders: Insiders,
  knowledge: Knowledge,
  base: Float64Array,
): Doubts {
  const shown = new Uint8Array(base.length);
  const suspects = new Map<number, readonly number[]>();
  for (let w = 0; w < holds.length; w++) {
    if (holds[w] === 0) continue;
    const touched = new Set<number>();
    for (let k = witnesses.starts[w]; k < witnesses.starts[w + 1]; k++) {
      const owner = insiders.of[witnesses.cells[k]];
      if (owner >= 0) touched.add(owner);
    }
    for (let k = witnesses.starts[w]; k < witnesses.starts[w + 1]; k++) {
      const cell = witnesses.cells[k];
      const [a, b] = [witnesses.first[k], witnesses.second[k]];
      const ends = { low: base[cell] + Math.min(a, b), high: base[cell] + Math.max(a, b) };
      if (lacking(knowledge, cell, ends) !== 0) continue;
      const before = suspects.get(cell);
      if (shown[cell] === 1 && before === undefined) continue;
      const candidates = shown[cell] === 1 && before ? before.filter((o) => touched.has(o)) : [...touched];
      const left = candidates.filter((o) => o !== insiders.of[cell]);
      shown[cell] = 1;
      if (left.length > 0) suspects.set(cell, left);
      else suspects.delete(cell);
    }
  }
  return { shown, suspects };
}
