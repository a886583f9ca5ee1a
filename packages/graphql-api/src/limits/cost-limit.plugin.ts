import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { PublicContext } from '../context.js';
import { queryCost } from './query-cost.js';

/** Refuses an operation that would cost more than `most`, before anything is read. Aliases and fragments count each time. */
export function costLimit(most: number): ApolloServerPlugin<PublicContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ schema, document, operation, request }) {
          if (operation === undefined) return Promise.resolve();
          const cost = queryCost(operation, { schema, document, variables: request.variables ?? {} });
          if (cost > most) {
            throw new GraphQLError(`The query would cost ${cost}; ask for at most ${most}.`, {
              extensions: {
                code: 'QUERY_TOO_COSTLY',
                valid: `a cost of at most ${most}: smaller pages, fewer nested lists`,
                http: { status: 400 },
              },
            });
          }
          return Promise.resolve();
        },
      }),
  };
}
