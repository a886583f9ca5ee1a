import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { GroupProtection, GroupToProtect } from './protect-group.js';

/**
 * Protects in a thread of its own, so that the hub goes on answering others meanwhile. The thread starts with the first group and takes one group
 * at a time; one that failed is replaced at the next.
 *
 * @throws Error with what ended the thread
 */
export function protectInThread(): (group: GroupToProtect) => Promise<GroupProtection> {
  let thread: Worker | null = null;
  return async (group) => {
    const worker = (thread ??= new Worker(new URL('./protecting-thread.js', import.meta.url)));
    worker.ref();
    try {
      const answer = once(worker, 'message');
      worker.postMessage(group);
      const [protection] = (await answer) as [GroupProtection];
      return protection;
    } catch (error) {
      thread = null;
      throw error;
    } finally {
      // An idle thread keeps no process alive.
      worker.unref();
    }
  };
}
