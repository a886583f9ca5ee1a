import type { FastifyInstance } from 'fastify';

/**
 * `/health/live` answers as soon as the process does; `/health/ready` answers 200 once `ready` says so and 503 with its reason
 * before that. Neither answers with anything but the state.
 */
export function registerHealth(
  server: FastifyInstance,
  ready: () => { ready: boolean; waitingFor?: string },
): void {
  server.get('/health/live', () => ({ live: true }));
  server.get('/health/ready', (_request, reply) => {
    const state = ready();
    return reply.code(state.ready ? 200 : 503).send(state);
  });
}
