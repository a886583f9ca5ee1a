import { runServer } from '@veche/service-kit';
import { startGateway } from './start-gateway.js';

await runServer(() => startGateway(process.env));
