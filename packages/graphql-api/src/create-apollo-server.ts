import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { PublicContext } from './context.js';
import { argumentErrorsPlugin } from './errors/argument-errors.plugin.js';
import { errorFormatter, type ErrorLog } from './errors/format-error.js';
import { statusForLegacyClients } from './http/status-for-legacy-clients.plugin.js';
import { queryLimits, type QueryLimits } from './limits/query-limits.plugin.js';

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly log: ErrorLog;
  readonly limits: QueryLimits;
  readonly plugins?: readonly ApolloServerPlugin<PublicContext>[];
}

/** The server of the public schema: introspection for everybody, no batching, no stack traces, bounded queries. */
export function createApolloServer({
  schema,
  log,
  limits,
  plugins = [],
}: ApolloOptions): ApolloServer<PublicContext> {
  return new ApolloServer<PublicContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    // Requests that a foreign page can send unasked are refused by the route, which lets plain GET through.
    csrfPrevention: false,
    parseOptions: { maxLexicalTokens: limits.tokens },
    maxRecursiveSelections: true,
    formatError: errorFormatter(log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      argumentErrorsPlugin,
      queryLimits(limits),
      statusForLegacyClients,
      ...plugins,
    ],
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
  });
}
