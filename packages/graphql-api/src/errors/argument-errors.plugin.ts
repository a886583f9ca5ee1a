import type { ApolloServerPlugin } from '@apollo/server';
import type { PublicContext } from '../context.js';
import { locateArguments } from './locate-arguments.js';

/** Gives the argument errors of scalars their place before they are formatted. */
export const argumentErrorsPlugin: ApolloServerPlugin<PublicContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors({ errors, document, schema, request }) {
        if (document !== undefined) {
          locateArguments(errors, {
            schema,
            document,
            operationName: request.operationName,
            variables: request.variables ?? {},
          });
        }
        return Promise.resolve();
      },
    }),
};
