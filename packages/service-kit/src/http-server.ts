import { fastify, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Logger } from './logger.js';

const requestDeadline = 30_000;

export interface HttpServerOptions {
  /** Addresses and networks (CIDR) of reverse proxies whose X-Forwarded-For is believed. Default: none, and the header is nothing. */
  readonly trustedProxies?: readonly string[];
}

/** An HTTP server that logs what goes wrong and not who asked what; a request that is not sent in half a minute is given up. */
export function createHttpServer(
  log: Logger,
  { trustedProxies = [] }: HttpServerOptions = {},
): FastifyInstance {
  const loggerInstance: FastifyBaseLogger = log.child({}, { level: 'warn' });
  const server = fastify({
    loggerInstance,
    requestTimeout: requestDeadline,
    forceCloseConnections: 'idle',
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
  });
  closeWhatBecomesIdle(server);
  return server;
}

/** A connection that still waited for its answer when the server began to stop would be kept open for the client's next request. */
function closeWhatBecomesIdle(server: FastifyInstance): void {
  let isClosing = false;
  server.addHook('preClose', (done) => {
    isClosing = true;
    done();
  });
  server.addHook('onResponse', (_request, _reply, done) => {
    if (isClosing) {
      setImmediate(() => {
        server.server.closeIdleConnections();
      });
    }
    done();
  });
}
