import type { CatalogueNode, Dimension } from '@veche/domain';
import { starterDimensions } from '@veche/domain/indicators';
import type { KnownName } from '@veche/exchange/records';
import type { PublicReader } from '@veche/persistence';

/** What the network calls things. */
export interface CatalogueWords {
  readonly organizations: readonly KnownName[];
  readonly projects: readonly KnownName[];
}

const mostDefinitions = 200;

/** The names of a catalogue's organizations and projects. */
export async function catalogueWords(nodes: AsyncIterable<CatalogueNode>): Promise<CatalogueWords> {
  const organizations: KnownName[] = [];
  const projects: KnownName[] = [];
  for await (const node of nodes) {
    if (node.type !== 'Organization' && node.type !== 'Project') continue;
    const names = [...new Set([...node.names, ...node.aliases].map(({ text }) => text))];
    (node.type === 'Project' ? projects : organizations).push({ id: node.id, names });
  }
  return { organizations, projects };
}

/**
 * The code lists in force: those of the definitions that the hub has adopted, each list with the codes of all definitions that share its name, and the
 * starter ones for what no definition names yet.
 */
export async function codeListsInForce(
  reader: Pick<PublicReader, 'definitionPage'>,
): Promise<readonly Dimension[]> {
  const { items } = await reader.definitionPage({ first: mostDefinitions, after: null, counted: false });
  const lists = new Map<string, Dimension>();
  for (const dimension of items.flatMap(({ item }) => item.definition.dimensions)) {
    const known = lists.get(dimension.code);
    const codes = new Set(known?.codes.map(({ code }) => code));
    const added = dimension.codes.filter(({ code }) => !codes.has(code));
    lists.set(dimension.code, known ? { ...known, codes: [...known.codes, ...added] } : dimension);
  }
  for (const dimension of starterDimensions)
    if (!lists.has(dimension.code)) lists.set(dimension.code, dimension);
  return [...lists.values()];
}
