import { spans } from './problem.js';
import type { Problem } from './problem.js';
import type { Witnesses } from '../witnesses.js';
import { WitnessStore } from './witness-store.js';

/** How many witnesses a cell may rely on. */
export const SLOTS = 6;

/**
 * A suppression pattern together with its proof. Every hidden cell that needs a width relies on up to six witnesses such
 * that no contributor's knowledge contradicts all of them; a cell that no relied-upon witness touches is open again.
 */
export class Pattern {
  public readonly hidden: Uint8Array;
  public readonly store: WitnessStore;
  /** Cell → witnesses it relies on, `SLOTS` places each, -1 if free. */
  public readonly slots: Int32Array;
  /** Witnesses that show what uncertainty is left where there can't be enough. */
  public readonly kept: number[] = [];
  /** Cells hidden since the last call of `takeNewlyHidden` that need a width. */
  #fresh: number[] = [];
  /** Slots that were filled during an attempt. */
  #relied: number[] | null = null;
  readonly #marks: Int32Array;
  #mark = 0;
  #cost = 0;
  /** What an attempt goes back to, and what a sweep marks: thousands of each follow one another. */
  readonly #before: { hidden: Uint8Array; slots: Int32Array; uses: Int32Array };
  readonly #needed: Uint8Array;
  #used = new Uint8Array(1024);

  public constructor(public readonly problem: Problem) {
    const { size, kinds } = problem.set;
    this.hidden = new Uint8Array(size);
    this.store = new WitnessStore(size);
    this.slots = new Int32Array(size * SLOTS).fill(-1);
    this.#marks = new Int32Array(problem.owners).fill(-1);
    this.#before = {
      hidden: new Uint8Array(size),
      slots: new Int32Array(size * SLOTS),
      uses: new Int32Array(1024),
    };
    this.#needed = new Uint8Array(size);
    for (let cell = 0; cell < size; cell++)
      if (problem.fixed[cell] === 1 || (kinds[cell] !== 0 && problem.room[cell] >= 0)) this.hidden[cell] = 1;
  }

  public needs(cell: number): boolean {
    return this.hidden[cell] === 1 && this.problem.width[cell] > 0;
  }

  public takeNewlyHidden(): number[] {
    const fresh = this.#fresh;
    this.#fresh = [];
    return fresh;
  }

  /**
   * The contributors whose own cells are touched by every witness of a cell, who could therefore rule all of them out;
   * `null` if the cell has no witness at all.
   */
  public blocked(cell: number): number[] | null {
    const { owner } = this.problem;
    const { store, slots } = this;
    const excused = this.problem.excused.get(cell);
    let common: number[] | null = null;
    for (let s = cell * SLOTS; s < (cell + 1) * SLOTS; s++) {
      const witness = slots[s];
      if (witness < 0) continue;
      if (common === null) {
        common = [];
        const mark = ++this.#mark;
        for (let k = store.start(witness); k < store.end(witness); k++) {
          const o = owner[store.cells[k]];
          if (o < 0 || o === owner[cell] || this.#marks[o] === mark || excused?.has(o) === true) continue;
          this.#marks[o] = mark;
          common.push(o);
        }
      } else if (common.length > 0) {
        const mark = ++this.#mark;
        for (let k = store.start(witness); k < store.end(witness); k++) {
          const o = owner[store.cells[k]];
          if (o >= 0) this.#marks[o] = mark;
        }
        common = common.filter((o) => this.#marks[o] === mark);
      }
      if (common.length === 0) return common;
    }
    return common;
  }

  public isCovered(cell: number): boolean {
    return this.blocked(cell)?.length === 0;
  }

  /** Takes in witnesses that may be relied on later; those that do not hold are left out. */
  public offer({ starts, cells, first, second }: Witnesses): void {
    const { room } = this.problem;
    for (let w = 0; w + 1 < starts.length; w++) {
      let holds = true;
      for (let k = starts[w]; k < starts[w + 1] && holds; k++)
        holds = room[cells[k]] >= 0 && Math.min(first[k], second[k]) >= -room[cells[k]];
      if (!holds) continue;
      const [from, to] = [starts[w], starts[w + 1]];
      this.store.add(cells.subarray(from, to), first.subarray(from, to), second.subarray(from, to));
    }
  }

  /** Hides what a witness touches for good, and hands it out with the others although no cell relies on it. */
  public keep(witness: number): void {
    for (let k = this.store.start(witness); k < this.store.end(witness); k++)
      this.problem.fixed[this.store.cells[k]] = 1;
    this.kept.push(witness);
  }

  /** Adds a witness, hides what it touches, and lets every cell rely on it that it helps. */
  public add(cells: ArrayLike<number>, first: ArrayLike<number>, second: ArrayLike<number>): number {
    const witness = this.store.add(cells, first, second);
    this.adopt(witness);
    return witness;
  }

  /** Hides what a witness of the store touches and lets every cell rely on it that it helps. */
  public adopt(witness: number): void {
    for (let k = this.store.start(witness); k < this.store.end(witness); k++) {
      const cell = this.store.cells[k];
      if (this.hidden[cell] === 0) {
        this.hidden[cell] = 1;
        this.#cost += this.problem.cost[cell];
        if (this.problem.width[cell] > 0) this.#fresh.push(cell);
      }
    }
    for (let k = this.store.start(witness); k < this.store.end(witness); k++)
      this.#offer(this.store.cells[k], witness, k);
  }

  #offer(cell: number, witness: number, k: number): void {
    if (!this.needs(cell)) return;
    if (!spans(this.problem, cell, this.store.first[k], this.store.second[k])) return;
    const before = this.blocked(cell);
    if (before?.length === 0) return;
    for (let s = cell * SLOTS; s < (cell + 1) * SLOTS; s++) {
      if (this.slots[s] >= 0) continue;
      this.rely(s, witness);
      if (before !== null && (this.blocked(cell) ?? []).length >= before.length) this.release(s);
      return;
    }
  }

  /** Tries something; if it fails, no cell relies on a witness that was taken for it, or is hidden for one. */
  public tentatively(attempt: () => boolean): boolean {
    const before = this.#cost;
    this.#relied = [];
    const done = attempt();
    const relied = this.#relied;
    this.#relied = null;
    if (done) return true;
    for (const slot of relied) this.release(slot);
    if (this.#cost > before) this.sweep();
    return false;
  }

  public rely(slot: number, witness: number): void {
    this.#relied?.push(slot);
    this.slots[slot] = witness;
    this.store.uses[witness]++;
  }

  /** Frees a slot. Cells that nothing touches any more are opened by `sweep`. */
  public release(slot: number): void {
    const witness = this.slots[slot];
    if (witness < 0) return;
    this.slots[slot] = -1;
    this.store.uses[witness]--;
  }

  /** What the hidden cells cost that are not fixed. */
  public get cost(): number {
    return this.#cost;
  }

  /**
   * Opens every cell that no needed witness touches. Needed are the witnesses of fixed cells and, in turn, of the cells
   * that those witnesses hide.
   */
  public sweep(): void {
    const { problem, store, slots, hidden } = this;
    const { size, kinds } = problem.set;
    if (this.#used.length < store.count) this.#used = new Uint8Array(2 * store.count);
    const needed = this.#needed.fill(0);
    const used = this.#used.fill(0, 0, store.count);
    const stack: number[] = [];
    for (let cell = 0; cell < size; cell++)
      if (hidden[cell] === 1 && (problem.fixed[cell] === 1 || kinds[cell] !== 0)) {
        needed[cell] = 1;
        if (problem.width[cell] > 0) stack.push(cell);
      }
    for (let cell = stack.pop(); cell !== undefined; cell = stack.pop())
      for (let s = cell * SLOTS; s < (cell + 1) * SLOTS; s++) {
        const witness = slots[s];
        if (witness < 0 || used[witness] === 1) continue;
        used[witness] = 1;
        for (let k = store.start(witness); k < store.end(witness); k++) {
          const other = store.cells[k];
          if (needed[other] === 1) continue;
          needed[other] = 1;
          if (problem.width[other] > 0) stack.push(other);
        }
      }
    for (let cell = 0; cell < size; cell++) {
      if (hidden[cell] === 0 || needed[cell] === 1) continue;
      hidden[cell] = 0;
      this.#cost -= problem.cost[cell];
      for (let s = cell * SLOTS; s < (cell + 1) * SLOTS; s++) this.release(s);
    }
  }

  /** Tries something that may change everything; if it fails, all is as before. One attempt at a time. */
  public attempt(change: () => boolean): boolean {
    const { store, hidden, slots } = this;
    const before = this.#before;
    const { count } = store;
    if (before.uses.length < count) before.uses = new Int32Array(2 * count);
    const cost = this.#cost;
    before.hidden.set(hidden);
    before.slots.set(slots);
    before.uses.set(store.uses.subarray(0, count));
    if (change()) return true;
    this.restore({ ...before, cost, uses: before.uses.subarray(0, count) });
    return false;
  }

  public save(): PatternState {
    return {
      cost: this.#cost,
      hidden: this.hidden.slice(),
      slots: this.slots.slice(),
      uses: this.store.uses.slice(0, this.store.count),
    };
  }

  public restore(state: PatternState): void {
    this.hidden.set(state.hidden);
    this.slots.set(state.slots);
    this.store.uses.fill(0, 0, this.store.count);
    this.store.uses.set(state.uses);
    this.#cost = state.cost;
    this.#fresh = [];
  }
}

/** Everything that changes in a pattern while it is searched. Witnesses found since stay in the store, unused. */
export interface PatternState {
  readonly cost: number;
  readonly hidden: Uint8Array;
  readonly slots: Int32Array;
  readonly uses: Int32Array;
}
