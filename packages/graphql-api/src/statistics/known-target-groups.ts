import type { PublicContext } from '../context.js';
import { ArgumentError } from '../errors/argument-error.js';
import { dimensionsInUse, targetGroup } from './codes-named.js';

/**
 * The target groups of a filter, each checked against the code lists in use.
 * @throws ArgumentError BAD_CODE
 */
export async function knownTargetGroups(
  context: PublicContext,
  codes: readonly string[] | null | undefined,
  argument: string,
): Promise<readonly string[] | undefined> {
  if (codes === null || codes === undefined) return undefined;
  const lists = (await dimensionsInUse(context)).filter(({ code }) => code === targetGroup);
  const known = [...new Set(lists.flatMap((list) => list.codes.map(({ code }): string => code)))];
  codes.forEach((code, index) => {
    if (known.length === 0 || known.includes(code)) return;
    throw new ArgumentError({
      code: 'BAD_CODE',
      argument: `${argument}[${index}]`,
      message: `${JSON.stringify(code)} is no code of ${targetGroup}.`,
      valid: known,
    });
  });
  return codes;
}
