import {
  coerceInputValue,
  isInputType,
  typeFromAST,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import { argumentErrorBehind } from './argument-error.js';
import { argumentPathOf, operationIn, usesVariable } from './argument-path.js';

interface Request {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Says in which arguments scalars found their mistakes. A scalar sees a value and not its place, so the place is sought
 * afterwards: a literal by its position in the document, a variable by coercing the variables again, which finds the same
 * mistakes in the same order, and following each to its first use.
 */
export function locateArguments(errors: readonly GraphQLError[], request: Request): void {
  const mistakes = errors
    .map(argumentErrorBehind)
    .filter((mistake) => mistake !== null)
    .filter(({ extensions }) => extensions.argument === null);
  if (mistakes.length === 0) return;
  const places = placesInVariables(request);
  for (const mistake of mistakes) {
    const literal = mistake.nodes?.[0];
    mistake.extensions.argument =
      literal === undefined
        ? (places.get(mistake.message)?.shift() ?? null)
        : argumentPathOf(request.document, (node) => node === literal);
  }
}

/** Where the variables of a request are mistaken, by message, in the order in which GraphQL coerces them. */
function placesInVariables({ schema, document, operationName, variables }: Request): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const definition of operationIn(document, operationName)?.variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type);
    if (!isInputType(type) || variables[name] === undefined) continue;
    const use = argumentPathOf(document, usesVariable(name)) ?? `$${name}`;
    coerceInputValue(variables[name], type, (path, _invalid, error) => {
      const message = argumentErrorBehind(error)?.message;
      if (message === undefined) return;
      const inside = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
      places.set(message, [...(places.get(message) ?? []), `${use}${inside}`]);
    });
  }
  return places;
}
