import type { ApolloServerPlugin } from '@apollo/server';
import { acceptsGraphqlResponse } from './accepted-types.js';

/**
 * Answers a well-formed request with 200 where the client does not know `application/graphql-response+json`, as
 * GraphQL over HTTP asks: to such a client another status would say that there is no GraphQL answer in the body.
 */
export const statusForLegacyClients: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ request, response }) {
        if (request.query !== undefined && !acceptsGraphqlResponse(request.http?.headers.get('accept'))) {
          response.http.status = 200;
        }
        return Promise.resolve();
      },
    }),
};
