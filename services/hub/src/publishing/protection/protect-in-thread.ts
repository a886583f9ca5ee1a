import { Worker } from 'node:worker_threads';
import type { GroupProtection, GroupToProtect } from './protect-group.js';

/** Works in a thread of its own, so that the hub goes on answering others meanwhile. */
export function protectInThread(group: GroupToProtect): Promise<GroupProtection> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./protecting-thread.js', import.meta.url), { workerData: group });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => {
      reject(new Error(`the thread that protects figures ended with exit code ${String(code)}`));
    });
  });
}
