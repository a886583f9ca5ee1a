import { unwrapResolverError } from '@apollo/server/errors';
import { errorFormatter, type ErrorLog } from '@veche/graphql-api/building-blocks';
import type { GraphQLFormattedError } from 'graphql';
import { HubRefusal } from '../../hub-refusal.js';

/**
 * What a client is told: a refusal with its code, in the client's language; a mistake in the query, without quoting what was sent, for that may
 * be a person's key; anything else as INTERNAL with a correlation id.
 */
export function formatAdminError(
  log: ErrorLog,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  const formatOthers = errorFormatter(log);
  return (formatted, error) => {
    const cause = unwrapResolverError(error);
    if (cause instanceof HubRefusal) {
      const { message, path } = formatted;
      return { message, ...(path && { path }), extensions: { code: cause.code } };
    }
    const shown = formatOthers(formatted, error);
    return { ...shown, message: withoutValues(shown.message) };
  };
}

/** GraphQL's messages quote the values and the words that they cannot read. */
function withoutValues(message: string): string {
  if (message.startsWith('Syntax Error')) return 'The query cannot be read as GraphQL.';
  return message.replace(
    /(got invalid value|cannot represent (?:a |an )?(?:non-?)?[\w ]*?(?:value|string|integer|boolean)?:).*$/isu,
    '$1 (not shown)',
  );
}
