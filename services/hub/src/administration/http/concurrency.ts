import { busy } from './request-refusals.js';

/**
 * At most `most` at a time; whoever comes besides is refused at once.
 *
 * @throws HubRefusal BUSY
 */
export class Concurrency {
  #running = 0;

  constructor(readonly most: number) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= this.most) throw busy();
    this.#running += 1;
    try {
      return await work();
    } finally {
      this.#running -= 1;
    }
  }
}
