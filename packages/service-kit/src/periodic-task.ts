import { setTimeout as sleep } from 'node:timers/promises';

const longestDelay = 3_600_000;

/**
 * How many milliseconds to wait before a task runs again: the interval, doubled with every failure in a row up to an hour, with jitter so
 * that many servers do not come back at once. `random` is from 0 to 1.
 */
export function nextDelay(interval: number, failures: number, random: () => number): number {
  if (failures === 0) return interval;
  return (
    Math.min(interval * 2 ** Math.min(failures, 20), Math.max(interval, longestDelay)) * (0.5 + random() / 2)
  );
}

/** Runs a task again and again, never twice at a time; ever more seldom while it fails, and at once when nudged. */
export class PeriodicTask {
  #wake = new AbortController();
  readonly #stopped = new AbortController();
  readonly #done: Promise<void>;

  /** `run` says whether it went well, and gives up when its signal is aborted; `interval` is in milliseconds. */
  constructor(run: (signal: AbortSignal) => Promise<boolean>, interval: number) {
    this.#done = this.#repeat(run, interval);
  }

  /** Runs the task now, or once more after the run that is under way. */
  nudge(): void {
    this.#wake.abort();
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#done;
  }

  async #repeat(run: (signal: AbortSignal) => Promise<boolean>, interval: number): Promise<void> {
    let failures = 0;
    while (!this.#stopped.signal.aborted) {
      // Renewed before the run: a nudge that comes while it runs is not lost.
      this.#wake = new AbortController();
      failures = (await run(this.#stopped.signal)) ? 0 : failures + 1;
      const signal = AbortSignal.any([this.#wake.signal, this.#stopped.signal]);
      await sleep(nextDelay(interval, failures, Math.random), undefined, { signal }).catch(() => undefined);
    }
  }
}
