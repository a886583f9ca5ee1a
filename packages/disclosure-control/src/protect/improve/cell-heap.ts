/** A binary heap of cells by key, smallest first; equal keys by cell, so that the order never depends on history. */
export class CellHeap {
  #cells = new Int32Array(1024);
  #keys = new Float64Array(1024);
  #size = 0;

  public get size(): number {
    return this.#size;
  }

  public get smallestKey(): number {
    return this.#keys[0];
  }

  public clear(): void {
    this.#size = 0;
  }

  public push(cell: number, key: number): void {
    if (this.#size === this.#cells.length) this.#grow();
    let at = this.#size++;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!this.#after(up, cell, key)) break;
      this.#cells[at] = this.#cells[up];
      this.#keys[at] = this.#keys[up];
      at = up;
    }
    this.#cells[at] = cell;
    this.#keys[at] = key;
  }

  public pop(): number {
    const top = this.#cells[0];
    const size = --this.#size;
    const cell = this.#cells[size];
    const key = this.#keys[size];
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && this.#after(child, this.#cells[child + 1], this.#keys[child + 1])) child++;
      if (this.#after(child, cell, key)) break;
      this.#cells[at] = this.#cells[child];
      this.#keys[at] = this.#keys[child];
      at = child;
    }
    this.#cells[at] = cell;
    this.#keys[at] = key;
    return top;
  }

  /** Whether what is at a place comes after a cell with a key. */
  #after(place: number, cell: number, key: number): boolean {
    return this.#keys[place] > key || (this.#keys[place] === key && this.#cells[place] > cell);
  }

  #grow(): void {
    const cells = new Int32Array(this.#size * 2);
    const keys = new Float64Array(this.#size * 2);
    cells.set(this.#cells);
    keys.set(this.#keys);
    this.#cells = cells;
    this.#keys = keys;
  }
}
