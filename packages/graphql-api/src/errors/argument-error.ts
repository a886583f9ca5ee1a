import { GraphQLError, type ASTNode } from 'graphql';

/** Stable codes of arguments that cannot be valid. */
export const argumentErrorCodes = [
  'BAD_REGION',
  'BAD_PERIOD',
  'BAD_LOCALE',
  'BAD_DATE',
  'BAD_ID',
  'BAD_CURSOR',
  'PAGE_TOO_LARGE',
  'PAGE_TOO_SMALL',
  'TOO_MANY_VALUES',
  'BAD_DIMENSION',
  'BAD_CODE',
  'BAD_CROSSING',
  'BAD_PUBLISHER',
  'BAD_INDICATOR',
  'TOO_MANY_FIGURES',
  'TEXT_TOO_LONG',
] as const;

export type ArgumentErrorCode = (typeof argumentErrorCodes)[number];

export interface ArgumentMistake {
  readonly code: ArgumentErrorCode;
  /** Where in the field's arguments: `where[0].codes[1]`. Null in a scalar, which cannot know; it is filled in later. */
  readonly argument: string | null;
  /** What was found and why it cannot be. */
  readonly message: string;
  /** What would be valid: every value, or a hint where they are too many. */
  readonly valid: string | readonly string[];
  /** The literal at fault, where there is one. */
  readonly node?: ASTNode | undefined;
}

/**
 * An argument that cannot be valid. The answer carries `extensions.code`, `extensions.argument` and `extensions.valid`,
 * the same for a literal, a variable, and what only a resolver can check.
 */
export class ArgumentError extends GraphQLError {
  override readonly name = 'ArgumentError';

  constructor({ code, argument, message, valid, node }: ArgumentMistake) {
    super(message, { nodes: node ?? null, extensions: { code, argument, valid } });
  }
}

/** The argument error behind an error that GraphQL may have wrapped several times, or null. */
export function argumentErrorBehind(error: unknown): ArgumentError | null {
  if (error instanceof ArgumentError) return error;
  return error instanceof GraphQLError ? argumentErrorBehind(error.originalError) : null;
}
