import type { Dimension, IndicatorDefinition } from '@veche/domain';
import type { PublicReader } from '@veche/persistence';

type DefinitionReader = Pick<PublicReader, 'definitionByCode' | 'definitionPage'>;

const mostDefinitions = 100;

/** The current definition of an indicator that the hub has adopted, or null. */
export async function definitionOf(
  reader: DefinitionReader,
  indicator: string,
): Promise<IndicatorDefinition | null> {
  return (await reader.definitionByCode(indicator))?.definition ?? null;
}

/** The codes of a dimension in all definitions that the hub has adopted, each once, in their order. */
export async function codeList(reader: DefinitionReader, dimension: string): Promise<Dimension['codes']> {
  const page = await reader.definitionPage({ first: mostDefinitions, after: null, counted: false });
  const codes = page.items
    .flatMap(({ item }) => item.definition.dimensions)
    .filter(({ code }) => code === dimension)
    .flatMap((each) => each.codes);
  return [...new Map(codes.map((member) => [member.code, member])).values()];
}
