import type { FastifyInstance, FastifyRequest } from 'fastify';

const requestDeadline = 30_000;

/** Lets a request take longer to arrive, once it is known to be a file of somebody who may send one. */
export type LiftDeadline = (request: FastifyRequest) => void;

/**
 * Gives up every request that does not arrive whole in half a minute, except where the deadline is lifted. The HTTP server itself has one
 * deadline for all, under which no large file could be sent over a slow line.
 */
export function keepDeadlines(server: FastifyInstance, deadline = requestDeadline): LiftDeadline {
  server.server.requestTimeout = 0;
  const running = new WeakMap<FastifyRequest, NodeJS.Timeout>();
  const start = (request: FastifyRequest): void => {
    const timer = setTimeout(() => request.raw.destroy(), deadline).unref();
    running.set(request, timer);
    request.raw.once('close', () => {
      clearTimeout(timer);
    });
    request.raw.once('end', () => {
      clearTimeout(timer);
    });
  };
  server.addHook('onRequest', (request, _reply, done) => {
    start(request);
    done();
  });
  // What is left of a request that was refused early is not waited for without end.
  server.addHook('onResponse', (request, _reply, done) => {
    if (!request.raw.readableEnded && !request.raw.destroyed) start(request);
    done();
  });
  return (request) => {
    clearTimeout(running.get(request));
  };
}
