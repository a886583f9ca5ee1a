import { ArgumentError } from '../errors/argument-error.js';

/**
 * Checks that a list in an argument is not longer than the server is willing to look up at once.
 * @throws ArgumentError TOO_MANY_VALUES
 */
export function checkLength(
  values: readonly unknown[] | null | undefined,
  most: number,
  argument: string,
): void {
  if (!values || values.length <= most) return;
  throw new ArgumentError({
    code: 'TOO_MANY_VALUES',
    argument,
    message: `${values.length} values are too many at once.`,
    valid: `at most ${most} values`,
  });
}
