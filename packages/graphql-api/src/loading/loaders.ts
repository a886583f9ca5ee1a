import type {
  NodeKey,
  OrganizationPair,
  Page,
  PageRequest,
  PublicReader,
  StoredCooperation,
  StoredDefinition,
  StoredMember,
  StoredNode,
  StoredObservation,
  StoredParticipation,
  StoredRefusal,
  StoredRelease,
  TypedNodeKey,
} from '@veche/persistence';
import { batched, batchedKeys, once } from './batched.js';
import { createNodeLoader, type NodeLoader } from './node-loader.js';
import { createRelatedLoaders, type RelatedLoaders } from './related-loaders.js';

type DefinitionKey = Parameters<PublicReader['definitions']>[0][number];
type ReleaseKey = Parameters<PublicReader['releases']>[0][number];
type Keys = readonly NodeKey[];

type PagesOf<K, V> = (page: PageRequest, key: K) => Promise<Page<V>>;

/**
 * Everything that resolvers read for the rows of a list, gathered so that a page costs a constant number of statements.
 * One set a request: it also remembers.
 */
export interface Loaders {
  readonly node: NodeLoader;
  readonly related: RelatedLoaders;
  readonly projectsOfOrganization: PagesOf<NodeKey, StoredNode<'Project'>>;
  readonly fundingsOfOrganization: PagesOf<NodeKey, StoredNode<'Funding'>>;
  readonly cooperationOfOrganization: PagesOf<NodeKey, StoredCooperation>;
  readonly nodesOfCooperation: PagesOf<OrganizationPair, StoredNode>;
  readonly participationsOfOrganization: PagesOf<NodeKey, StoredParticipation>;
  readonly participationsOfNode: PagesOf<TypedNodeKey, StoredParticipation>;
  readonly observationsOfProject: PagesOf<NodeKey, StoredObservation>;
  readonly fundingChain: (key: NodeKey) => Promise<readonly StoredNode<'Funding'>[]>;
  readonly nodesSpeakingOf: (key: TypedNodeKey) => Promise<readonly StoredNode[]>;
  readonly sameOrganizations: (key: NodeKey) => Promise<readonly StoredNode<'Organization'>[]>;
  readonly definition: (key: DefinitionKey) => Promise<StoredDefinition | null>;
  readonly definitionByCode: (code: string) => Promise<StoredDefinition | null>;
  readonly definitionByHash: (hash: string) => Promise<StoredDefinition | null>;
  readonly release: (key: ReleaseKey) => Promise<StoredRelease | null>;
  readonly lastRelease: (publisher: string) => Promise<StoredRelease | null>;
  readonly member: (code: string) => Promise<StoredMember | null>;
  readonly refusals: PagesOf<string, StoredRefusal>;
  readonly allMembers: () => Promise<readonly StoredMember[]>;
  /** The current version of every indicator, at most 100. */
  readonly currentDefinitions: () => Promise<readonly StoredDefinition[]>;
  readonly revision: () => Promise<string>;
}

export function createLoaders(reader: PublicReader): Loaders {
  return {
    node: createNodeLoader(reader),
    related: createRelatedLoaders(reader),
    projectsOfOrganization: batched((page: PageRequest, keys: Keys) =>
      reader.projectPagesOfOrganizations(keys, page),
    ),
    fundingsOfOrganization: batched((page: PageRequest, keys: Keys) =>
      reader.fundingPagesOfOrganizations(keys, page),
    ),
    cooperationOfOrganization: batched((page: PageRequest, keys: Keys) =>
      reader.cooperationPages(keys, page),
    ),
    nodesOfCooperation: batched((page: PageRequest, pairs: readonly OrganizationPair[]) =>
      reader.cooperationNodePages(pairs, page),
    ),
    participationsOfOrganization: batched((page: PageRequest, keys: Keys) =>
      reader.participationPagesOfOrganizations(keys, page),
    ),
    participationsOfNode: batched((page: PageRequest, keys: readonly TypedNodeKey[]) =>
      reader.participationPagesOfNodes(keys, page),
    ),
    observationsOfProject: batched((page: PageRequest, keys: Keys) =>
      reader.observationPagesOfProjects(keys, page),
    ),
    fundingChain: batchedKeys((keys: Keys) => reader.fundingChains(keys)),
    nodesSpeakingOf: batchedKeys((keys: readonly TypedNodeKey[]) => reader.nodesSpeakingOf(keys)),
    sameOrganizations: batchedKeys((keys: Keys) => reader.sameOrganizations(keys)),
    definition: batchedKeys((keys: readonly DefinitionKey[]) => reader.definitions(keys)),
    definitionByCode: batchedKeys((codes: readonly string[]) => reader.definitionsByCodes(codes)),
    definitionByHash: batchedKeys((hashes: readonly string[]) => reader.definitionsByHashes(hashes)),
    release: batchedKeys((keys: readonly ReleaseKey[]) => reader.releases(keys)),
    lastRelease: batchedKeys((publishers: readonly string[]) => reader.lastReleases(publishers)),
    member: batchedKeys((codes: readonly string[]) => reader.members(codes)),
    refusals: batched((page: PageRequest, publishers: readonly string[]) =>
      reader.refusalPages(publishers, page),
    ),
    allMembers: once(() => reader.allMembers()),
    currentDefinitions: once(async () => {
      const page = await reader.definitionPage({ first: 100, after: null });
      return page.items.map(({ item }) => item);
    }),
    revision: once(() => reader.revision()),
  };
}
