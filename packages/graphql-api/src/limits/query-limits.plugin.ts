import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { PublicContext } from '../context.js';
import { queryCost } from './query-cost.js';
import { queryDepth } from './query-depth.js';

/** What a query may cost at most. */
export interface QueryLimits {
  /** Levels of fields. Default 20. */
  readonly depth: number;
  /** Fields, each times the pages it stands in. Default 100,000. */
  readonly cost: number;
  /** Words and signs of a document. Default 5,000. */
  readonly tokens: number;
}

export const defaultLimits: QueryLimits = { depth: 20, cost: 100_000, tokens: 5_000 };

/** Refuses a valid operation that is too deep or too costly, before anything is read. */
export function queryLimits({
  depth: mostDepth,
  cost: mostCost,
}: QueryLimits): ApolloServerPlugin<PublicContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ schema, document, operation, request }) {
          if (operation === undefined) return Promise.resolve();
          const depth = queryDepth(operation, document);
          if (depth > mostDepth) {
            throw refusal(
              'QUERY_TOO_DEEP',
              `The query is ${depth} levels deep; ask for at most ${mostDepth}.`,
              `at most ${mostDepth} levels`,
            );
          }
          const cost = queryCost(operation, { schema, document, variables: request.variables ?? {} });
          if (cost > mostCost) {
            throw refusal(
              'QUERY_TOO_COSTLY',
              `The query would cost ${cost}; ask for at most ${mostCost}.`,
              `a cost of at most ${mostCost}: smaller pages, fewer nested lists`,
            );
          }
          return Promise.resolve();
        },
      }),
  };
}

function refusal(code: string, message: string, valid: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, valid, http: { status: 400 } } });
}
