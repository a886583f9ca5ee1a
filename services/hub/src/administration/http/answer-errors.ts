import { randomUUID } from 'node:crypto';
import type { Locale } from '@veche/domain';
import type { ErrorLog } from '@veche/graphql-api/building-blocks';
import { nameIn } from '@veche/graphql-api/building-blocks';
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { HubRefusal } from '../../hub-refusal.js';
import { acceptedLanguage } from '../language.js';
import { noSuchRoute, refusedRequest } from './request-refusals.js';
import { statusOf } from './status-of.js';

/** Answers whatever goes wrong in one form, in the language of whoever asks; what is nobody's fault but the hub's is only in its log. */
export function answerErrors(scope: FastifyInstance, log: ErrorLog): void {
  scope.setErrorHandler((error: FastifyError | HubRefusal, request, reply) => {
    const language = acceptedLanguage(request.headers['accept-language']);
    if (error instanceof HubRefusal) return sendRefusal(reply, error, language);
    const status = error.statusCode ?? 500;
    if (status < 500) return sendRefusal(reply, refusedRequest(status), language, status);
    const correlationId = randomUUID();
    log.error({ err: error, correlationId }, 'a request of the administration failed');
    const message =
      'Something failed inside the server. Its operator can find the cause by the correlation id.';
    return reply.code(500).send(bodyOf('INTERNAL', message, { correlationId }));
  });
  scope.setNotFoundHandler((request, reply) =>
    sendRefusal(reply, noSuchRoute(), acceptedLanguage(request.headers['accept-language'])),
  );
}

/** Answers with a refusal. */
export function sendRefusal(
  reply: FastifyReply,
  refusal: HubRefusal,
  language: Locale,
  status = statusOf(refusal.code),
): FastifyReply {
  if (status === 401) void reply.header('www-authenticate', 'Bearer realm="veche"');
  const seconds = retryAfter(refusal);
  if (seconds !== null) void reply.header('retry-after', String(seconds));
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .header('content-language', language)
    .send(bodyOf(refusal.code, nameIn(refusal.texts, language, refusal.code)));
}

/** The same error for clients of HTTP and of GraphQL, each in the form that they know. */
function bodyOf(code: string, message: string, extensions: Readonly<Record<string, string>> = {}): object {
  return {
    error: { code, message, ...extensions },
    errors: [{ message, extensions: { code, ...extensions } }],
  };
}

function retryAfter(refusal: HubRefusal): number | null {
  if ('seconds' in refusal && typeof refusal.seconds === 'number') return refusal.seconds;
  return refusal.code === 'BUSY' ? 5 : refusal.code === 'IDENTITY_PROVIDER_UNREACHABLE' ? 60 : null;
}
