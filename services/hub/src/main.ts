import { runServer } from '@veche/service-kit';
import { protectInThread } from './publishing/protection/protect-in-thread.js';
import { startHub } from './start-hub.js';

await runServer(() => startHub(process.env, { protect: protectInThread() }));
