import { parentPort } from 'node:worker_threads';
import type { GroupToProtect } from './protect-group.js';
import { protectHere } from './protector.js';

// Only `protectInThread` starts this file, and sends it groups. What fails ends the thread, and is said there.
parentPort?.on('message', (group: GroupToProtect) => {
  void answer(group);
});

async function answer(group: GroupToProtect): Promise<void> {
  parentPort?.postMessage(await protectHere(group));
}
