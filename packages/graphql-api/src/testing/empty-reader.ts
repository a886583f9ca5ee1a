import type { Page, PublicReader } from '@veche/persistence';

const noPage: Page<never> = { items: [], hasNextPage: false, totalCount: 0 };
const nothing = (keys: readonly unknown[]): Promise<null[]> => Promise.resolve(keys.map(() => null));
const noPages = (keys: readonly unknown[]): Promise<Page<never>[]> => Promise.resolve(keys.map(() => noPage));
const noLists = (keys: readonly unknown[]): Promise<never[][]> => Promise.resolve(keys.map(() => []));

/** A reader of nothing, apart from what a test puts in. */
export function emptyReader(overrides: Partial<PublicReader> = {}): PublicReader {
  return {
    nodes: (_type, keys) => nothing(keys),
    nodeIds: () => Promise.resolve([]),
    nodeCount: () => Promise.resolve(0),
    nodePage: () => Promise.resolve(noPage),
    searchPage: () => Promise.resolve(noPage),
    relatedNodePages: (_relation, parents) => noPages(parents),
    projectPagesOfOrganizations: noPages,
    fundingPagesOfOrganizations: noPages,
    fundingChains: noLists,
    participationPagesOfNodes: noPages,
    participationPagesOfOrganizations: noPages,
    cooperationPages: noPages,
    cooperationNodePages: noPages,
    nodesSpeakingOf: noLists,
    sameOrganizations: noLists,
    regionCodes: () => Promise.resolve([]),
    definitions: nothing,
    definitionByCode: () => Promise.resolve(null),
    definitionsByCodes: nothing,
    definitionsByHashes: nothing,
    definitionPage: () => Promise.resolve(noPage),
    observationPage: () => Promise.resolve(noPage),
    observations: () => Promise.resolve([]),
    observationPagesOfProjects: noPages,
    periodAvailability: () => Promise.resolve([]),
    statedReasons: () => Promise.resolve([]),
    releases: nothing,
    releasePage: () => Promise.resolve(noPage),
    lastReleases: nothing,
    members: nothing,
    allMembers: () => Promise.resolve([]),
    refusalPages: noPages,
    revision: () => Promise.resolve('1'),
    envelopeHeaders: () => Promise.resolve([]),
    hasEnvelope: () => Promise.resolve(false),
    envelopeBody: () => Promise.resolve(null),
    ...overrides,
  };
}
