/** The cheapest few of many candidates, cheapest first; of equally cheap ones the first seen. */
export class Shortlist {
  readonly vectors: Int32Array;
  readonly signs: Int32Array;
  readonly costs: Float64Array;
  readonly pluses: Float64Array;
  readonly minuses: Float64Array;
  #size = 0;

  public constructor(private readonly capacity: number) {
    this.vectors = new Int32Array(capacity);
    this.signs = new Int32Array(capacity);
    this.costs = new Float64Array(capacity);
    this.pluses = new Float64Array(capacity);
    this.minuses = new Float64Array(capacity);
  }

  public get size(): number {
    return this.#size;
  }

  /** What a candidate must cost less than to be listed. */
  public get limit(): number {
    return this.#size < this.capacity ? Infinity : this.costs[this.capacity - 1];
  }

  public clear(): void {
    this.#size = 0;
  }

  public offer(vector: number, sign: number, cost: number, plus: number, minus: number): void {
    if (cost >= this.limit) return;
    if (this.#size < this.capacity) this.#size++;
    let at = this.#size - 1;
    for (; at > 0 && this.costs[at - 1] > cost; at--) {
      this.vectors[at] = this.vectors[at - 1];
      this.signs[at] = this.signs[at - 1];
      this.costs[at] = this.costs[at - 1];
      this.pluses[at] = this.pluses[at - 1];
      this.minuses[at] = this.minuses[at - 1];
    }
    this.vectors[at] = vector;
    this.signs[at] = sign;
    this.costs[at] = cost;
    this.pluses[at] = plus;
    this.minuses[at] = minus;
  }
}
