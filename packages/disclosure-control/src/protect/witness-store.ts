import { GrowableInts } from './growable.js';

/**
 * Pairs of tables that are both possible given what is published, each as its differences from the true one:
 * cell, first table's difference, second table's difference. Packed one behind the other.
 */
export class WitnessStore {
  readonly #starts = new GrowableInts();
  readonly #cells = new GrowableInts(4096);
  readonly #first = new GrowableInts(4096);
  readonly #second = new GrowableInts(4096);
  readonly #uses = new GrowableInts();
  /** Entries of the same cell form a chain, newest first: where a cell's chain begins, and each entry's successor. */
  readonly #newest: Int32Array;
  readonly #older = new GrowableInts(4096);
  readonly #witnessOf = new GrowableInts(4096);

  public constructor(size: number) {
    this.#newest = new Int32Array(size).fill(-1);
  }

  public get count(): number {
    return this.#uses.length;
  }

  /** Where witness w begins in `cells`, `first` and `second`. */
  public start(witness: number): number {
    return this.#starts.data[witness];
  }

  public end(witness: number): number {
    return witness + 1 < this.#starts.length ? this.#starts.data[witness + 1] : this.#cells.length;
  }

  public get cells(): Int32Array {
    return this.#cells.data;
  }

  public get first(): Int32Array {
    return this.#first.data;
  }

  public get second(): Int32Array {
    return this.#second.data;
  }

  /** By how many cells a witness is relied upon. */
  public get uses(): Int32Array {
    return this.#uses.data;
  }

  public add(cells: ArrayLike<number>, first: ArrayLike<number>, second: ArrayLike<number>): number {
    const witness = this.#uses.length;
    this.#starts.push(this.#cells.length);
    for (let k = 0; k < cells.length; k++) {
      if (first[k] === 0 && second[k] === 0) continue;
      this.#cells.push(cells[k]);
      this.#first.push(first[k]);
      this.#second.push(second[k]);
      this.#older.push(this.#newest[cells[k]]);
      this.#newest[cells[k]] = this.#cells.length - 1;
      this.#witnessOf.push(witness);
    }
    this.#uses.push(0);
    return witness;
  }

  /** The newest entry that touches a cell, or -1. */
  public newest(cell: number): number {
    return this.#newest[cell];
  }

  /** The next older entry that touches the same cell, or -1. */
  public older(entry: number): number {
    return this.#older.data[entry];
  }

  public witnessOf(entry: number): number {
    return this.#witnessOf.data[entry];
  }
}
