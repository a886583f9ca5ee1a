import { fastify, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Logger } from './logger.js';

const requestDeadline = 30_000;

/** An HTTP server that logs what goes wrong and not who asked what; a request that is not sent in half a minute is given up. */
export function createHttpServer(log: Logger): FastifyInstance {
  const loggerInstance: FastifyBaseLogger = log.child({}, { level: 'warn' });
  return fastify({ loggerInstance, requestTimeout: requestDeadline, forceCloseConnections: 'idle' });
}
