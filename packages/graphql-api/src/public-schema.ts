import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { publicResolvers } from './public-resolvers.js';

/** The public schema: read-only, and the same at hub and gateway. */
export function createPublicSchema(): GraphQLSchema {
  return buildSchemaSync({ resolvers: publicResolvers, validate: false });
}
