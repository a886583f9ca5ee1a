import type { ApolloServerPlugin } from '@apollo/server';
import { printSchema, type GraphQLSchema } from 'graphql';
import type { PublicContext } from '../context.js';
import { acceptsGraphqlResponse } from './accepted-types.js';
import { strongEtag } from './strong-etag.js';

/**
 * Public data change only with the revision, so that an answer is valid for exactly one: it gets a strong entity tag over
 * the revision, the schema and the request, and is to be asked for again with it. Errors, and what changes without a
 * revision (`network`, the last contact of a member), are kept by nobody.
 */
export function cacheHeaders(schema: GraphQLSchema): ApolloServerPlugin<PublicContext> {
  const schemaTag = strongEtag([printSchema(schema)]);
  return {
    requestDidStart: () =>
      Promise.resolve({
        async didResolveOperation({ contextValue }) {
          // Read before the data: an answer may then be newer than its tag, never older.
          await contextValue.load.revision();
        },
        async willSendResponse({ contextValue, request, response }) {
          const { headers, status } = response.http;
          const failed =
            response.body.kind !== 'single' ||
            response.body.singleResult.errors !== undefined ||
            (status ?? 200) !== 200;
          if (failed || !contextValue.freshness.mayBeCached) {
            headers.set('cache-control', 'no-store');
            return;
          }
          headers.set('cache-control', 'public, max-age=0, must-revalidate');
          headers.set(
            'etag',
            strongEtag([
              schemaTag,
              await contextValue.load.revision(),
              request.query,
              request.operationName,
              request.variables,
              acceptsGraphqlResponse(request.http?.headers.get('accept')),
            ]),
          );
        },
      }),
  };
}
