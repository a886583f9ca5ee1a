import { parentPort, workerData } from 'node:worker_threads';
import type { GroupToProtect } from './protect-group.js';
import { protectHere } from './protector.js';

// Only `protectInThread` starts this file, and gives it a group.
parentPort?.postMessage(await protectHere(workerData as GroupToProtect));
