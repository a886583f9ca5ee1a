import { lexicographicSortSchema, printSchema } from 'graphql';
import { createPublicSchema } from './public-schema.js';

/** The public schema as SDL, sorted: what `schema/public.graphql` holds. */
export function printPublicSchema(): string {
  return `${printSchema(lexicographicSortSchema(createPublicSchema()))}\n`;
}
