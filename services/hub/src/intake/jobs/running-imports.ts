import { tooManyImports } from '../intake-refusals.js';

const mostAtOnce = 4;

/** An import that this process does just now. */
export interface RunningImport {
  readonly cancel: AbortController;
  rows: number;
  bytes: number;
}

/** The imports that this process does just now, by their jobs. */
export class RunningImports {
  readonly #running = new Map<string, RunningImport>();

  get(job: string): RunningImport | undefined {
    return this.#running.get(job);
  }

  /**
   * Does an import, which can be asked for and cancelled as long as it runs.
   *
   * @throws HubRefusal TOO_MANY_IMPORTS
   */
  async during<T>(job: string, work: (running: RunningImport) => Promise<T>): Promise<T> {
    if (this.#running.size >= mostAtOnce) throw tooManyImports();
    const running: RunningImport = { cancel: new AbortController(), rows: 0, bytes: 0 };
    if (this.#running.has(job)) throw new RangeError('an import of this job is running');
    this.#running.set(job, running);
    try {
      return await work(running);
    } finally {
      this.#running.delete(job);
    }
  }

  /** Cancels everything, when the hub stops. */
  cancelAll(): void {
    for (const running of this.#running.values()) running.cancel.abort();
  }
}
