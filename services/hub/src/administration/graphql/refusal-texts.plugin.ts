import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { nameIn } from '@veche/graphql-api/building-blocks';
import { HubRefusal } from '../../hub-refusal.js';
import type { AdminContext } from '../schema/admin-context.js';

/** Words refusals in the language of whoever asks, before they are formatted. */
export const refusalTexts: ApolloServerPlugin<AdminContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors({ errors, contextValue }) {
        for (const error of errors) {
          const cause = unwrapResolverError(error);
          if (!(cause instanceof HubRefusal)) continue;
          error.message = nameIn(cause.texts, contextValue.language, cause.code);
        }
        return Promise.resolve();
      },
    }),
};
