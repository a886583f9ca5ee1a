import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { PersistenceError } from '@veche/persistence';
import { badCursor } from '../paging/page-request.js';
import { argumentErrorBehind } from './argument-error.js';

/** Where the API writes what it does not tell the client. */
export interface ErrorLog {
  error(details: object, message: string): void;
}

/**
 * What a client is told: an argument error with its code, argument and valid values; a mistake in the document as GraphQL
 * words it; anything else as INTERNAL with a correlation id, under which the log has the whole error.
 */
export function errorFormatter(
  log: ErrorLog,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const mistake = argumentErrorBehind(error);
    if (mistake !== null) {
      return { ...withoutExtensions(formatted), message: mistake.message, extensions: mistake.extensions };
    }
    const cause = unwrapResolverError(error);
    if (cause instanceof PersistenceError && cause.code === 'BAD_CURSOR') {
      const { message, extensions } = badCursor();
      return { ...withoutExtensions(formatted), message, extensions };
    }
    if (isMeantForClients(cause)) return formatted;
    const correlationId = randomUUID();
    log.error({ err: cause, correlationId, path: formatted.path }, 'a query failed');
    return {
      ...withoutExtensions(formatted),
      message: 'Something failed inside the server. Its operator can find the cause by the correlation id.',
      extensions: { code: 'INTERNAL', correlationId },
    };
  };
}

/** GraphQL's own errors about a document, and ours about limits, have no other error behind them. */
function isMeantForClients(cause: unknown): boolean {
  if (!(cause instanceof GraphQLError)) return false;
  return cause.originalError === undefined || isMeantForClients(cause.originalError);
}

function withoutExtensions({ message, locations, path }: GraphQLFormattedError): GraphQLFormattedError {
  return { message, ...(locations && { locations }), ...(path && { path }) };
}
