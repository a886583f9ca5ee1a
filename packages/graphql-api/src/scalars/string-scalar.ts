import { GraphQLScalarType, Kind } from 'graphql';

interface StringScalar {
  readonly name: string;
  readonly description: string;
  readonly specifiedByURL?: string;
  readonly isValid: (text: string) => boolean;
}

/** A scalar written as a string of one syntax. Output is trusted: it was validated before it was stored. */
export function stringScalar({ isValid, ...config }: StringScalar): GraphQLScalarType<string> {
  const parse = (value: unknown): string => {
    if (typeof value !== 'string' || !isValid(value)) throw new TypeError(`not a ${config.name}`);
    return value;
  };
  return new GraphQLScalarType<string>({
    ...config,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}
