import 'reflect-metadata';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { AccountsResolver } from './accounts/accounts.resolver.js';
import { HubResolver } from './hub/hub.resolver.js';
import { IntakeResolver } from './intake/intake.resolver.js';
import { RecordKindFieldResolver } from './intake/record-kind.type.js';
import { PreviewResolver, PreviewTableResolver } from './publishing/preview.resolver.js';
import { PublishingResolver } from './publishing/publishing.resolver.js';

/** The schema of a hub's own staff. */
export function createAdminSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [
      AccountsResolver,
      HubResolver,
      IntakeResolver,
      RecordKindFieldResolver,
      PublishingResolver,
      PreviewResolver,
      PreviewTableResolver,
    ],
    validate: false,
  });
}

/** The admin schema as SDL, sorted: what `schema/admin.graphql` holds. */
export function printAdminSchema(): string {
  return `${printSchema(lexicographicSortSchema(createAdminSchema()))}\n`;
}
