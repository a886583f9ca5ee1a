import type { ApolloServerPlugin } from '@apollo/server';
import { queryDepth } from '@veche/graphql-api/building-blocks';
import { GraphQLError } from 'graphql';
import type { AdminContext } from '../schema/admin-context.js';
import { operationSize } from './operation-size.js';

/** What a query may be at most. */
export const adminLimits = { depth: 15, rootFields: 10, aliases: 30, fields: 500 } as const;

/** Refuses a valid operation that is too deep or too large, before anything is done. */
export const adminLimitsPlugin: ApolloServerPlugin<AdminContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ document, operation }) {
        if (operation === undefined) return Promise.resolve();
        const found = { ...operationSize(operation, document), depth: queryDepth(operation, document) };
        for (const name of ['depth', 'rootFields', 'aliases', 'fields'] as const) {
          if (found[name] <= adminLimits[name]) continue;
          throw new GraphQLError(
            `The query has ${found[name]} ${words[name]}; at most ${adminLimits[name]} are taken.`,
            { extensions: { code: 'QUERY_TOO_LARGE', http: { status: 400 } } },
          );
        }
        return Promise.resolve();
      },
    }),
};

const words = {
  depth: 'levels',
  rootFields: 'fields of Query or Mutation',
  aliases: 'aliases',
  fields: 'fields',
} as const;
