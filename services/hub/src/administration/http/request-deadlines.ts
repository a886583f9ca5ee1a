import type { FastifyInstance, FastifyRequest } from 'fastify';

const requestDeadline = 30_000;
const restDeadline = 600_000;

/** Lets a request take longer to arrive, once it is known to be a file of somebody who may send one. */
export type LiftDeadline = (request: FastifyRequest) => void;

/**
 * Gives up every request that does not arrive whole in half a minute, except where the deadline is lifted. The HTTP server itself has one
 * deadline for all, under which no large file could be sent over a slow line.
 */
export function keepDeadlines(server: FastifyInstance, deadline = requestDeadline): LiftDeadline {
  server.server.requestTimeout = 0;
  const running = new WeakMap<FastifyRequest, NodeJS.Timeout>();
  const lifted = new WeakSet<FastifyRequest>();
  const start = (request: FastifyRequest, milliseconds: number): void => {
    const { raw } = request;
    const timer = setTimeout(() => {
      // What has arrived whole may be answered for as long as that takes.
      if (!raw.complete) raw.destroy();
    }, milliseconds).unref();
    running.set(request, timer);
    raw.once('close', () => {
      clearTimeout(timer);
    });
  };
  server.addHook('onRequest', (request, _reply, done) => {
    start(request, deadline);
    done();
  });
  // A browser reads an answer only after it has sent all of its file, so the rest of a file that was answered early is let in, and thrown away.
  server.addHook('onResponse', (request, _reply, done) => {
    const { raw } = request;
    if (!raw.complete && !raw.destroyed) start(request, lifted.has(request) ? restDeadline : deadline);
    done();
  });
  return (request) => {
    lifted.add(request);
    clearTimeout(running.get(request));
  };
}
