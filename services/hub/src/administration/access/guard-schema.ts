import { defaultFieldResolver, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { AdminContext } from '../schema/admin-context.js';
import { accessTo } from './access-table.js';
import { perform } from './perform.js';

/** Arguments that name what an operation touches. Others may hold what is nobody's business: a person's key. */
const namingArguments = ['kind', 'id', 'indicator', 'period', 'synthetic', 'publication', 'role'];

/**
 * Lets no query or mutation of a schema run but for an account that may.
 *
 * @throws TypeError where the access table does not name a field of Query or Mutation
 */
export function guardSchema(schema: GraphQLSchema): GraphQLSchema {
  for (const type of [schema.getQueryType(), schema.getMutationType()])
    if (type) guardFields(type as GraphQLObjectType<unknown, AdminContext>);
  return schema;
}

function guardFields(type: GraphQLObjectType<unknown, AdminContext>): void {
  for (const field of Object.values(type.getFields())) {
    const name = `${type.name}.${field.name}`;
    accessTo(name);
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (source, args: Record<string, unknown>, context, info) =>
      perform({
        name,
        account: context.account,
        audit: context.audit,
        subject: subjectOf(args),
        run: () => resolve(source, args, context, info),
        subjectOf: touchedBy,
      });
  }
}

function subjectOf(args: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    namingArguments
      .filter((name) => args[name] !== undefined && args[name] !== null)
      .map((name) => [name, String(args[name]).slice(0, 100)]),
  );
}

/** What an answer says of what was touched: the id of what was made, how many records went. */
function touchedBy(result: unknown): Record<string, string> {
  if (typeof result !== 'object' || result === null) return {};
  if ('record' in result) return touchedBy(result.record);
  const named = 'id' in result && typeof result.id === 'string' ? { result: result.id } : {};
  const counted = 'records' in result && typeof result.records === 'number';
  return counted ? { ...named, records: String(result.records) } : named;
}
