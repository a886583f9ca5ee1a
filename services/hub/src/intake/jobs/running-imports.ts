import { badJobId, tooManyImports } from '../intake-refusals.js';

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
  readonly #ends = new Set<Promise<unknown>>();

  get(job: string): RunningImport | undefined {
    return this.#running.get(job);
  }

  /** Those of this moment. */
  all(): ReadonlyMap<string, RunningImport> {
    return new Map(this.#running);
  }

  /**
   * Does an import, which can be asked for and cancelled as long as it runs.
   *
   * @throws HubRefusal TOO_MANY_IMPORTS, or BAD_JOB_ID where the job is running already
   */
  async during<T>(job: string, work: (running: RunningImport) => Promise<T>): Promise<T> {
    if (this.#running.size >= mostAtOnce) throw tooManyImports();
    const running: RunningImport = { cancel: new AbortController(), rows: 0, bytes: 0 };
    if (this.#running.has(job)) throw badJobId();
    this.#running.set(job, running);
    const end = work(running);
    this.#ends.add(end);
    try {
      return await end;
    } finally {
      this.#ends.delete(end);
      this.#running.delete(job);
    }
  }

  /** Cancels everything and waits until it has ended, when the hub stops. */
  async end(): Promise<void> {
    for (const running of this.#running.values()) running.cancel.abort();
    await Promise.allSettled(this.#ends);
  }
}
