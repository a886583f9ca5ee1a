import { z } from 'zod';
import { isMapping, type Path } from '../yaml/path.js';

/** The fields that a schema knows at a path, in its order; none where it knows none. */
export function knownFields(schema: z.ZodType, path: Path): string[] {
  const root: unknown = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const reached = path.reduce<unknown[]>(
    (schemas, step) => schemas.flatMap((inner) => stepInto(inner, step)),
    [root],
  );
  const fields = reached.flatMap(alternatives).flatMap((inner) => {
    const properties = isMapping(inner) ? inner.properties : undefined;
    return isMapping(properties) ? Object.keys(properties) : [];
  });
  return [...new Set(fields)];
}

function stepInto(schema: unknown, step: string | number): unknown[] {
  return alternatives(schema).flatMap((inner) => {
    if (!isMapping(inner)) return [];
    if (typeof step === 'number') return [inner.items];
    const properties = inner.properties;
    return isMapping(properties) && step in properties ? [properties[step]] : [inner.additionalProperties];
  });
}

function alternatives(schema: unknown): unknown[] {
  if (!isMapping(schema)) return [];
  const inner = schema.anyOf ?? schema.oneOf;
  return Array.isArray(inner) ? inner.flatMap(alternatives) : [schema];
}
