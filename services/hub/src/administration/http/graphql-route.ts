import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import { acceptedLanguage } from '../language.js';
import type { AdminContext } from '../schema/admin-context.js';
import type { AccountOf } from './protected-routes.js';

const mostBytes = 300_000;

/** GraphQL over HTTP at `/graphql` below the scope: JSON by POST only. */
export function registerGraphqlRoute(
  scope: FastifyInstance,
  apollo: ApolloServer<AdminContext>,
  { accountOf, context }: { accountOf: AccountOf; context: Omit<AdminContext, 'account' | 'language'> },
): void {
  scope.post('/graphql', { bodyLimit: mostBytes }, async (request, reply) => {
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) {
      // What shows who asks is of no use to a query.
      if (value === undefined || name === 'authorization' || name === 'cookie') continue;
      headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    }
    const language = acceptedLanguage(request.headers['accept-language']);
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body: request.body },
      context: () => Promise.resolve({ ...context, account: accountOf(request), language }),
    });
    for (const [name, value] of answer.headers) void reply.header(name, value);
    void reply.header('cache-control', 'no-store');
    if (answer.body.kind === 'chunked') throw new TypeError('the admin schema has no incremental delivery');
    return reply.code(answer.status ?? 200).send(answer.body.string);
  });
}
