import { HeaderMap, type ApolloServer, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createContext, type PublicContext } from '../context.js';
import { acceptsHtml } from './accepted-types.js';
import type { Graphiql } from './graphiql.js';
import type { PublicApiOptions } from './public-api-options.js';
import { matchesEtag } from './strong-etag.js';

/** GraphQL over HTTP at the scope’s own address; a browser that opens the address gets GraphiQL. */
export function registerGraphqlRoute(
  scope: FastifyInstance,
  apollo: ApolloServer<PublicContext>,
  graphiql: Graphiql,
  { reader, self, bodyLimit = 100_000 }: PublicApiOptions,
): void {
  scope.route({
    method: ['GET', 'POST'],
    url: '',
    bodyLimit,
    async handler(request, reply) {
      void reply.header('vary', 'Accept');
      if (request.method !== 'POST' && acceptsHtml(request.headers.accept)) return graphiql.sendPage(reply);
      const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: graphqlRequestOf(request),
        context: () => Promise.resolve(createContext(reader, self)),
      });
      for (const [name, value] of headers) void reply.header(name, value);
      if (body.kind === 'chunked') throw new TypeError('the public schema has no incremental delivery');
      if (isUnchanged(request, reply)) return reply.code(304).send();
      return reply.code(status ?? 200).send(body.string);
    },
  });
}

function graphqlRequestOf(request: FastifyRequest): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return {
    // A HEAD is answered as the GET it stands for, without its body.
    method: request.method === 'POST' ? 'POST' : 'GET',
    headers,
    search: new URL(request.url, 'http://server').search,
    body: request.body,
  };
}

function isUnchanged(request: FastifyRequest, reply: FastifyReply): boolean {
  const etag = reply.getHeader('etag');
  if (request.method === 'POST' || typeof etag !== 'string') return false;
  return matchesEtag(request.headers['if-none-match'], etag);
}
