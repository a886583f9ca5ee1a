import type { FastifyError, FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { ErrorLog } from '../errors/format-error.js';

const codes: Readonly<Record<number, string>> = {
  400: 'BAD_REQUEST',
  413: 'BODY_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

/** Requests that never become a query are answered in the form of GraphQL errors too, and never from a cache. */
export function answerRequestErrors(scope: FastifyInstance, log: ErrorLog): void {
  scope.setErrorHandler((error: FastifyError, _request, reply) => {
    const status = error.statusCode ?? 500;
    void reply.code(status).header('cache-control', 'no-store');
    if (status < 500) {
      return reply.send({
        errors: [{ message: error.message, extensions: { code: codes[status] ?? 'BAD_REQUEST' } }],
      });
    }
    const correlationId = randomUUID();
    log.error({ err: error, correlationId }, 'a request failed');
    return reply.send({
      errors: [
        {
          message:
            'Something failed inside the server. Its operator can find the cause by the correlation id.',
          extensions: { code: 'INTERNAL', correlationId },
        },
      ],
    });
  });
}
