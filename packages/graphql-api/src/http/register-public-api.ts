import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import { createApolloServer } from '../create-apollo-server.js';
import { defaultLimits } from '../limits/query-limits.plugin.js';
import { createPublicSchema } from '../public-schema.js';
import { cacheHeaders } from './cache-headers.plugin.js';
import { registerEnvelopeRoute } from './envelope-route.js';
import type { ErrorLog } from '../errors/format-error.js';
import { Graphiql } from './graphiql.js';
import { registerGraphqlRoute } from './graphql-route.js';
import { answerRequestErrors } from './request-errors.js';
import type { PublicApiOptions } from './public-api-options.js';

/**
 * Mounts the public API: `/graphql` (POST and GET by GraphQL over HTTP, and GraphiQL for browsers) and `/envelopes/{hash}`.
 * Everybody may ask from anywhere: there is nothing to log in to and nothing to change. What is registered here stays in a
 * scope of its own, so that other routes of the server keep their own rules.
 *
 * @example
 * await registerPublicApi(fastify, { reader, self: { publisher, kind: 'HUB' } });
 */
export async function registerPublicApi(fastify: FastifyInstance, options: PublicApiOptions): Promise<void> {
  const schema = createPublicSchema();
  const apollo = createApolloServer({
    schema,
    log: options.log ?? fastify.log,
    limits: { ...defaultLimits, ...options.limits },
    plugins: [cacheHeaders(schema)],
  });
  await apollo.start();
  fastify.addHook('onClose', () => apollo.stop());
  const graphiql = new Graphiql();
  const log = options.log ?? fastify.log;
  await fastify.register(
    async (scope) => {
      await openToEverybody(scope, log);
      graphiql.registerFiles(scope);
      registerGraphqlRoute(scope, apollo, graphiql, options);
    },
    { prefix: '/graphql' },
  );
  await fastify.register(
    async (scope) => {
      await openToEverybody(scope, log);
      registerEnvelopeRoute(scope, options.reader);
    },
    { prefix: '/envelopes' },
  );
}

/** Lets pages of any origin ask, and answers bad requests in one form. Other routes of the server are not touched. */
async function openToEverybody(scope: FastifyInstance, log: ErrorLog): Promise<void> {
  await scope.register(cors, {
    origin: '*',
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: ['ETag', 'Content-Range'],
    maxAge: 86_400,
  });
  // A foreign page can send text/plain unasked; JSON it must ask for first, and is then told that all may.
  scope.removeContentTypeParser('text/plain');
  answerRequestErrors(scope, log);
}
