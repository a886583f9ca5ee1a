import type { PublicContext } from '../context.js';
import { ArgumentError } from '../errors/argument-error.js';

/**
 * The indicators of a filter, each checked to be defined.
 * @throws ArgumentError BAD_INDICATOR
 */
export async function knownIndicators(
  context: PublicContext,
  codes: readonly string[] | null | undefined,
  argument: string,
): Promise<readonly string[] | undefined> {
  if (codes === null || codes === undefined) return undefined;
  const definitions = await Promise.all(codes.map((code) => context.load.definitionByCode(code)));
  const unknown = definitions.indexOf(null);
  if (unknown === -1) return codes;
  const current = await context.load.currentDefinitions();
  throw new ArgumentError({
    code: 'BAD_INDICATOR',
    argument: `${argument}[${unknown}]`,
    message: `${JSON.stringify(codes[unknown])} is no indicator.`,
    valid: current.map(({ definition }) => definition.code),
  });
}
