import type { FastifyInstance } from 'fastify';
import type { Harvest } from './start-harvest.js';

const leastPause = 1_000;

/**
 * `POST /members/{code}/notifications`: a hub says that it has something new. The gateway believes nothing of it but the wish to be asked,
 * and asks at most once a second and member.
 */
export function registerNotifications(server: FastifyInstance, harvest: Harvest): void {
  const last = new Map<string, number>();
  server.post<{ Params: { code: string } }>('/members/:code/notifications', (request, reply) => {
    const { code } = request.params;
    const now = Date.now();
    if (now - (last.get(code) ?? 0) < leastPause)
      return reply.code(429).header('retry-after', '1').send({ accepted: false });
    if (!harvest.nudge(code))
      return reply
        .code(404)
        .send({ accepted: false, message: `no member ${JSON.stringify(code)} is registered here` });
    last.set(code, now);
    return reply.code(202).send({ accepted: true });
  });
}
