import type { Code, Dimension } from '@veche/domain';
import type { PublicContext } from '../context.js';
import { CodeType } from './code.type.js';

/** Codes that a catalogue node uses, with their names from the current definitions; TARGET_GROUP first. */
export async function codesNamed(context: PublicContext, codes: readonly Code[]): Promise<CodeType[]> {
  const dimensions = await dimensionsInUse(context);
  const preferred = dimensions.toSorted((a, b) => rank(a) - rank(b));
  return codes.map((code) => {
    const member = preferred.flatMap((dimension) => dimension.codes).find((each) => each.code === code);
    return member === undefined ? CodeType.bare(code) : new CodeType(member);
  });
}

/** The dimensions of all current definitions. */
export async function dimensionsInUse(context: PublicContext): Promise<readonly Dimension[]> {
  const definitions = await context.load.currentDefinitions();
  return definitions.flatMap(({ definition }) => definition.dimensions);
}

function rank({ code }: Dimension): number {
  return code === targetGroup ? 0 : 1;
}

/** The dimension of which projects name codes. */
export const targetGroup = 'TARGET_GROUP';
