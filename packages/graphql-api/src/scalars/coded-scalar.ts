import { GraphQLScalarType, print, type ValueNode } from 'graphql';
import { ArgumentError, type ArgumentErrorCode } from '../errors/argument-error.js';

interface CodedScalar {
  readonly base: GraphQLScalarType;
  readonly code: ArgumentErrorCode;
  /** What would be valid in place of what was found, for `extensions.valid`. */
  readonly valid: (found: string) => string;
}

/** A scalar whose refusals are argument errors with a code, whether the value came as a literal or in a variable. */
export function codedScalar<T>({ base, code, valid }: CodedScalar): GraphQLScalarType<T, unknown> {
  const refuse = (found: unknown, written: string, node?: ValueNode): ArgumentError => {
    const expected = valid(String(found));
    return new ArgumentError({
      code,
      argument: null,
      message: `${written} is no ${base.name}: ${expected}.`,
      valid: expected,
      node,
    });
  };
  return new GraphQLScalarType<T, unknown>({
    ...base.toConfig(),
    parseValue(value) {
      try {
        return base.parseValue(value) as T;
      } catch {
        throw refuse(value, JSON.stringify(value));
      }
    },
    parseLiteral(node, variables) {
      try {
        return base.parseLiteral(node, variables) as T;
      } catch {
        throw refuse('value' in node ? node.value : '', print(node), node);
      }
    },
  });
}
