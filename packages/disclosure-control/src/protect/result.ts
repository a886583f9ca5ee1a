import type { Witnesses } from '../witnesses.js';
import type { TableSet } from '../table/table-set.js';
import type { Pattern } from './pattern.js';
import { SLOTS } from './pattern.js';
import type { PosedProblem } from './pose-problem.js';

/** A protected table set. Only `published` may leave the house. */
export interface Protection {
  readonly set: TableSet;
  /** Cell → its value, or NaN where it is suppressed or never published. */
  readonly published: Float64Array;
  /** Cell → 1 if suppressed. Cells that are never published anyway are 0. */
  readonly suppressed: Uint8Array;
  /** Cell → why it must be hidden by itself (see `RULE`), 0 for cells that are open or protect others. Secret. */
  readonly rules: Uint8Array;
  readonly witnesses: Witnesses;
  /** Cells that the public knows too well whatever is hidden: zeros or earlier releases fix them. Secret. */
  readonly exposed: ReadonlySet<number>;
  /** Secret: how many cells rules hide, how many others, and what those add up to. */
  readonly primary: number;
  readonly secondary: number;
  readonly secondaryValue: number;
}

/** Packs a fully covered pattern. */
export function resultOf(pattern: Pattern, problem: PosedProblem): Protection {
  const { set, values } = problem;
  const published = new Float64Array(set.size).fill(Number.NaN);
  const suppressed = new Uint8Array(set.size);
  let primary = 0;
  let secondary = 0;
  let secondaryValue = 0;
  for (let cell = 0; cell < set.size; cell++) {
    if (set.kinds[cell] !== 0) continue;
    if (pattern.hidden[cell] === 0) published[cell] = values[cell];
    else {
      suppressed[cell] = 1;
      if (problem.rules[cell] !== 0) primary++;
      else {
        secondary++;
        secondaryValue += values[cell];
      }
    }
  }
  return {
    set,
    published,
    suppressed,
    rules: problem.rules,
    witnesses: usedWitnesses(pattern),
    exposed: problem.exposed,
    primary,
    secondary,
    secondaryValue,
  };
}

function usedWitnesses(pattern: Pattern): Witnesses {
  const { store, slots } = pattern;
  const used = new Uint8Array(store.count);
  for (let s = 0; s < slots.length; s++)
    if (slots[s] >= 0 && pattern.hidden[Math.floor(s / SLOTS)] === 1) used[slots[s]] = 1;
  for (const witness of pattern.kept) used[witness] = 1;
  let count = 0;
  let entries = 0;
  for (let w = 0; w < used.length; w++)
    if (used[w] === 1) {
      count++;
      entries += store.end(w) - store.start(w);
    }
  const starts = new Int32Array(count + 1);
  const cells = new Int32Array(entries);
  const first = new Int32Array(entries);
  const second = new Int32Array(entries);
  let at = 0;
  let next = 0;
  for (let w = 0; w < used.length; w++) {
    if (used[w] === 0) continue;
    cells.set(store.cells.subarray(store.start(w), store.end(w)), at);
    first.set(store.first.subarray(store.start(w), store.end(w)), at);
    second.set(store.second.subarray(store.start(w), store.end(w)), at);
    at += store.end(w) - store.start(w);
    starts[++next] = at;
  }
  return { starts, cells, first, second };
}
