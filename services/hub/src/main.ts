import { runServer } from '@veche/service-kit';
import { startHub } from './start-hub.js';

await runServer(() => startHub(process.env));
