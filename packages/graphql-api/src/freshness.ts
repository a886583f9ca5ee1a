/** Whether an answer may be kept by a cache until the next revision. */
export class Freshness {
  #mayBeCached = true;

  /** False once the answer holds something that changes without a new revision. */
  get mayBeCached(): boolean {
    return this.#mayBeCached;
  }

  forbidCaching(): void {
    this.#mayBeCached = false;
  }
}
