import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { GroupProtection, GroupToProtect } from './protect-group.js';
import type { Protect } from './protector.js';

/**
 * Protects in a thread of its own, so that the hub goes on answering others meanwhile. The thread starts with the first group and takes one group
 * at a time; one that failed or was broken off is replaced at the next. `program` is what the thread runs.
 *
 * @throws Error with what ended the thread; AbortError where `signal` did
 */
export function protectInThread(program = new URL('./protecting-thread.js', import.meta.url)): Protect {
  let thread: Worker | null = null;
  return async (group: GroupToProtect, signal: AbortSignal) => {
    signal.throwIfAborted();
    const worker = (thread ??= new Worker(program));
    worker.ref();
    try {
      const answer = once(worker, 'message', { signal });
      worker.postMessage(group);
      const [protection] = (await answer) as [GroupProtection];
      return protection;
    } catch (error) {
      thread = null;
      await worker.terminate();
      throw error;
    } finally {
      // An idle thread keeps no process alive.
      worker.unref();
    }
  };
}
