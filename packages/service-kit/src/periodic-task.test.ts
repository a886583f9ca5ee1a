import { PeriodicTask, nextDelay } from './periodic-task.js';

describe('the delay before a task runs again', () => {
  it('is the interval while all goes well', () => {
    expect(nextDelay(5_000, 0, () => 0)).toBe(5_000);
  });

  it('doubles with every failure in a row, with jitter, up to an hour', () => {
    expect(nextDelay(5_000, 1, () => 1)).toBe(10_000);
    expect(nextDelay(5_000, 3, () => 0)).toBe(20_000);
    expect(nextDelay(5_000, 19, () => 1)).toBe(3_600_000);
    expect(nextDelay(7_200_000, 5, () => 1)).toBe(7_200_000);
  });
});

describe('a periodic task', () => {
  it('runs at once, again when nudged during a run, and not after it was stopped', async () => {
    const runs: number[] = [];
    let release = (): void => undefined;
    const firstRun = new Promise<void>((resolve) => {
      release = resolve;
    });
    let again = (): void => undefined;
    const secondRun = new Promise<void>((resolve) => {
      again = resolve;
    });
    const task = new PeriodicTask(async () => {
      runs.push(runs.length + 1);
      if (runs.length === 1) await firstRun;
      else again();
      return true;
    }, 3_600_000);
    task.nudge();
    release();
    await secondRun;
    await task.stop();
    task.nudge();
    await new Promise((resolve) => setImmediate(resolve));
    expect(runs).toEqual([1, 2]);
  });

  it('aborts the run that is under way when stopped', async () => {
    const task = new PeriodicTask(
      (signal) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            resolve(false);
          });
        }),
      1,
    );
    await expect(task.stop()).resolves.toBeUndefined();
  });
});
