import {
  coerceInputValue,
  typeFromAST,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  isInputType,
} from 'graphql';
import { argumentErrorBehind, type ArgumentError } from './argument-error.js';
import { argumentPathOf, operationIn, usesVariable } from './argument-path.js';

interface Request {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Says in which argument a scalar found its mistake. A scalar sees a value and not its place, so the place is sought
 * afterwards: a literal by its position in the document, a variable by coercing it again and following its first use.
 */
export function locateArgument(error: GraphQLError, request: Request): void {
  const mistake = argumentErrorBehind(error);
  if (mistake?.extensions.argument !== null) return;
  const literal = mistake.nodes?.[0];
  const argument =
    literal === undefined
      ? placeOfVariable(mistake, request)
      : argumentPathOf(request.document, (node) => node === literal);
  mistake.extensions.argument = argument;
}

function placeOfVariable(mistake: ArgumentError, request: Request): string | null {
  const definitions = operationIn(request.document, request.operationName)?.variableDefinitions ?? [];
  for (const definition of definitions) {
    const name = definition.variable.name.value;
    const type = typeFromAST(request.schema, definition.type);
    if (!isInputType(type) || request.variables[name] === undefined) continue;
    const inside = placeInValue(request.variables[name], type, mistake);
    if (inside === null) continue;
    const use = argumentPathOf(request.document, usesVariable(name));
    return `${use ?? `$${name}`}${inside}`;
  }
  return null;
}

function placeInValue(
  value: unknown,
  type: Parameters<typeof coerceInputValue>[1],
  mistake: ArgumentError,
): string | null {
  let place: string | null = null;
  coerceInputValue(value, type, (path, _invalid, error) => {
    const found = argumentErrorBehind(error);
    if (place === null && found?.message === mistake.message && !isTaken(found)) {
      place = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
    }
  });
  return place;
}

function isTaken(error: ArgumentError): boolean {
  return typeof error.extensions.argument === 'string';
}
