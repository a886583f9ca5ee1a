import type { PublicContext } from '../context.js';
import { ArgumentError } from '../errors/argument-error.js';

/**
 * The publishers of a filter, each checked to be one of which the server knows.
 * @throws ArgumentError BAD_PUBLISHER
 */
export async function knownPublishers(
  context: PublicContext,
  codes: readonly string[] | null | undefined,
  argument: string,
): Promise<readonly string[] | undefined> {
  if (codes === null || codes === undefined) return undefined;
  const known = (await context.load.allMembers()).map((member): string => member.code);
  codes.forEach((code, index) => {
    if (known.includes(code)) return;
    throw new ArgumentError({
      code: 'BAD_PUBLISHER',
      argument: `${argument}[${index}]`,
      message: `${JSON.stringify(code)} publishes nothing here.`,
      valid: known,
    });
  });
  return codes;
}
