/** A typed array that grows: numbers are appended, never objects. */
export class GrowableInts {
  #data: Int32Array;
  #length = 0;

  public constructor(capacity = 1024) {
    this.#data = new Int32Array(capacity);
  }

  public get length(): number {
    return this.#length;
  }

  /** The numbers so far. The view is valid until the next `push`. */
  public get view(): Int32Array {
    return this.#data.subarray(0, this.#length);
  }

  public get data(): Int32Array {
    return this.#data;
  }

  public push(value: number): void {
    if (this.#length === this.#data.length) {
      const larger = new Int32Array(this.#data.length * 2);
      larger.set(this.#data);
      this.#data = larger;
    }
    this.#data[this.#length++] = value;
  }

  public truncate(length: number): void {
    this.#length = length;
  }
}
