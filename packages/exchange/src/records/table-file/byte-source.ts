const largest = 128 * 1024;

/** The bytes of a file in stretches of a handy size, counted; its beginning can be looked at before it is read. */
export class ByteSource {
  bytesRead = 0;
  readonly #input: AsyncIterator<Uint8Array>;
  #held: Uint8Array = new Uint8Array();
  #ended = false;

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.#input = bytes[Symbol.asyncIterator]();
  }

  /** The first bytes, as many as asked for unless the file is shorter. They are given again by `next`. */
  async beginning(count: number): Promise<Uint8Array> {
    while (!this.#ended && this.#held.length < count) {
      const more = await this.#pull();
      this.#held = this.#held.length === 0 ? more : Buffer.concat([this.#held, more]);
    }
    return this.#held;
  }

  /** The next stretch, or null at the end. */
  async next(): Promise<Uint8Array | null> {
    while (this.#held.length === 0) {
      if (this.#ended) return null;
      this.#held = await this.#pull();
    }
    const stretch = this.#held.subarray(0, largest);
    this.#held = this.#held.subarray(largest);
    this.bytesRead += stretch.length;
    return stretch;
  }

  async close(): Promise<void> {
    if (this.#ended) return;
    this.#ended = true;
    await this.#input.return?.();
  }

  async #pull(): Promise<Uint8Array> {
    const next = await this.#input.next();
    if (!next.done) return next.value;
    this.#ended = true;
    return new Uint8Array();
  }
}
