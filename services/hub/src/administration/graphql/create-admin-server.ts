import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { statusForLegacyClients, type ErrorLog } from '@veche/graphql-api/building-blocks';
import { guardSchema } from '../access/guard-schema.js';
import type { AdminContext } from '../schema/admin-context.js';
import { createAdminSchema } from '../schema/admin-schema.js';
import { adminLimitsPlugin } from './admin-limits.plugin.js';
import { formatAdminError } from './format-admin-error.js';
import { refusalTexts } from './refusal-texts.plugin.js';

const mostTokens = 3_000;

/**
 * The server of the admin schema: nothing runs but for an account that may, no batching, no stack traces, bounded queries. Introspection is for
 * everybody who gets as far as this server, which is nobody without a token.
 */
export function createAdminServer(log: ErrorLog): ApolloServer<AdminContext> {
  return new ApolloServer<AdminContext>({
    schema: guardSchema(createAdminSchema()),
    introspection: true,
    hideSchemaDetailsFromClientErrors: false,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    // A foreign page cannot send the Authorization header, without which no request comes this far.
    csrfPrevention: false,
    parseOptions: { maxLexicalTokens: mostTokens },
    formatError: formatAdminError(log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      refusalTexts,
      adminLimitsPlugin,
      statusForLegacyClients,
    ],
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
  });
}
