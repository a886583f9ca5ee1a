import type {
  CatalogueNode,
  CatalogueNodeType,
  DisclosureCertificate,
  IndicatorDefinition,
  Observation,
  Participation,
  PublisherCode,
  PublisherProfile,
  StatedReason,
} from '@veche/domain';

/** The key of a catalogue node: whose it is, and the publisher's own key. */
export interface NodeKey {
  readonly publisher: string;
  readonly id: string;
}

/** A key with its type, for what points at nodes of several types. */
export interface TypedNodeKey extends NodeKey {
  readonly type: CatalogueNodeType;
}

export type NodeOfType<T extends CatalogueNodeType> = Extract<CatalogueNode, { type: T }>;

/** A catalogue node as it is stored: the validated record and whose it is. */
export interface StoredNode<T extends CatalogueNodeType = CatalogueNodeType> {
  readonly publisher: PublisherCode;
  readonly record: NodeOfType<T>;
}

/** A keyset page: `after` are the sort values of the last row seen, as `Page.items[n].cursor` gives them. */
export interface PageRequest {
  readonly first: number;
  readonly after: readonly CursorValue[] | null;
  /** False where nobody wants to know how many there are in all: counting a long list costs more than a page of it. Default: true. */
  readonly counted?: boolean;
}

export type CursorValue = string | number | null;

export interface Page<T> {
  readonly items: readonly { readonly item: T; readonly cursor: readonly CursorValue[] }[];
  readonly hasNextPage: boolean;
  /** Null where it was not wanted, or counting would cost more than the page. */
  readonly totalCount: number | null;
}

/** What a list of catalogue nodes can be narrowed to; every field that is absent does not narrow. */
export interface NodeFilter {
  readonly text?: string;
  readonly kinds?: readonly string[];
  /** Region codes; a region includes all that lie inside it (`RU` includes `RU-OMS`). */
  readonly territories?: readonly string[];
  readonly publishers?: readonly string[];
  readonly statuses?: readonly string[];
  readonly natures?: readonly string[];
  readonly targetGroups?: readonly string[];
  /** Nodes in which this organization takes part, in any role. */
  readonly participant?: NodeKey;
  /** Nodes in which somebody from one of these regions, or from inside them, takes part. */
  readonly participantsFrom?: readonly string[];
  readonly project?: NodeKey;
  /** True: only nodes with a resolved date; false: only those without. */
  readonly dated?: boolean;
  /** ISO dates, inclusive: nodes whose time overlaps the span. */
  readonly from?: string;
  readonly to?: string;
}

export type NodeOrder = 'NAME' | 'DATE';

/**
 * How a node fits a search, best first: the text is a whole name; a whole other name, abbreviation or number; begins one
 * of them; its words stand in names; in what is said of the node (topics, commitments, statements, venues, who takes
 * part as written); or in the sentences of its source.
 */
export type SearchMatch = 'NAME' | 'ALIAS' | 'BEGINNING' | 'WORDS' | 'TEXT' | 'SOURCE';

export interface SearchHit {
  readonly node: StoredNode;
  readonly match: SearchMatch;
  /** The text in which it was found, as it was written. */
  readonly text: string;
}

/** A participation as it is stored, with the node it is in. */
export interface StoredParticipation {
  readonly publisher: PublisherCode;
  readonly in: TypedNodeKey;
  readonly participation: Participation;
}

/** With whom an organization worked, and through how many nodes of each type. */
export interface StoredCooperation {
  readonly organization: NodeKey;
  readonly partner: StoredNode<'Organization'>;
  /** Through how many events, projects, agreements and fundings together: their sum. */
  readonly weight: number;
  readonly events: number;
  readonly projects: number;
  readonly agreements: number;
  readonly fundings: number;
}

/** Two organizations of one publisher. */
export interface OrganizationPair {
  readonly publisher: string;
  readonly organization: string;
  readonly partner: string;
}

/** A version of an indicator's definition as its owner signed it. */
export interface StoredDefinition {
  readonly publisher: PublisherCode;
  readonly hash: string;
  readonly current: boolean;
  readonly definition: IndicatorDefinition;
}

export interface StoredRelease {
  readonly publisher: PublisherCode;
  readonly sequence: number;
  readonly hash: string;
  readonly previousHash: string | null;
  readonly signature: string;
  readonly publishedAt: Date;
  readonly licence: string;
  readonly bytes: number;
  readonly state: 'CURRENT' | 'SUPERSEDED' | 'WITHDRAWN';
  readonly indicator: string;
  readonly version: number;
  readonly definitionHash: string;
  readonly certificate: DisclosureCertificate;
  readonly synthetic: boolean;
}

export interface StoredObservation {
  readonly publisher: PublisherCode;
  readonly release: number;
  readonly definitionHash: string;
  readonly synthetic: boolean;
  readonly observation: Observation;
}

export interface StoredStatedReason {
  readonly publisher: PublisherCode;
  readonly release: number;
  readonly reason: StatedReason;
}

/**
 * Which observations of one indicator. A dimension in `where` is held to its codes, a dimension in `by` gives every code
 * but `_T`, and every other dimension stands at `_T`. A period matches the observation's period or any of its candidates.
 */
export interface ObservationQuery {
  readonly indicator: string;
  /** Absent: every version. */
  readonly definitionHash?: string;
  readonly regions?: readonly string[];
  /** With everything inside. */
  readonly within?: string;
  /** Explicit periods, and beside them an inclusive span, of one frequency or of all. */
  readonly periods?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly frequency?: 'A' | 'S' | 'Q' | 'M';
  readonly by: readonly string[];
  readonly where: readonly { readonly dimension: string; readonly codes: readonly string[] }[];
  readonly includeSynthetic: boolean;
}

export interface StoredMember {
  readonly code: PublisherCode;
  readonly profile: PublisherProfile;
  readonly url: string | null;
  readonly state: 'CURRENT' | 'STALE' | 'UNREACHABLE' | 'REFUSED' | 'SUSPENDED';
  /** True for the server's own publisher. */
  readonly self: boolean;
  readonly lastContact: Date | null;
  /** How many envelopes the member has announced that are not yet served here; null where unknown. */
  readonly lag: number | null;
  readonly apiVersion: string | null;
}

export interface StoredRefusal {
  readonly publisher: PublisherCode;
  readonly sequence: number | null;
  readonly code: string;
  readonly message: string;
  readonly refusedAt: Date;
}

export interface StoredEnvelopeHeader {
  readonly publisher: PublisherCode;
  readonly sequence: number;
  readonly hash: string;
  /** The canonical header, exactly as signed. */
  readonly header: string;
  readonly signature: string;
}

export interface PeriodAvailability {
  readonly region: string;
  readonly period: string;
}

/**
 * Everything the public API reads, over the public schema alone. Every method costs a constant number of SQL statements,
 * however many keys or parents it is given.
 */
export interface PublicReader {
  nodes<T extends CatalogueNodeType>(
    type: T,
    keys: readonly NodeKey[],
  ): Promise<readonly (StoredNode<T> | null)[]>;
  /** The ids of a publisher's nodes of a type, in their order, after one of them; the empty text is before all. */
  nodeIds(
    publisher: string,
    type: CatalogueNodeType,
    after: string,
    first: number,
  ): Promise<readonly string[]>;
  nodePage<T extends CatalogueNodeType>(
    type: T,
    filter: NodeFilter,
    order: NodeOrder,
    page: PageRequest,
  ): Promise<Page<StoredNode<T>>>;
  /** How many nodes pass a filter. */
  nodeCount(type: CatalogueNodeType, filter: NodeFilter): Promise<number>;
  /** Nodes of `type` whose reference `field` points at each parent: children of a project, sessions of an event. */
  relatedNodePages<T extends CatalogueNodeType>(
    relation: { readonly type: T; readonly field: string; readonly to: CatalogueNodeType },
    parents: readonly NodeKey[],
    page: PageRequest,
  ): Promise<readonly Page<StoredNode<T>>[]>;
  /** The projects that each organization takes part in. */
  projectPagesOfOrganizations(
    organizations: readonly NodeKey[],
    page: PageRequest,
  ): Promise<readonly Page<StoredNode<'Project'>>[]>;
  /** The fundings in which each organization is funder, intermediary or recipient. */
  fundingPagesOfOrganizations(
    organizations: readonly NodeKey[],
    page: PageRequest,
  ): Promise<readonly Page<StoredNode<'Funding'>>[]>;
  /** Every link of the chains that reach each project, from the origin down. */
  fundingChains(projects: readonly NodeKey[]): Promise<readonly (readonly StoredNode<'Funding'>[])[]>;
  participationPagesOfNodes(
    nodes: readonly TypedNodeKey[],
    page: PageRequest,
  ): Promise<readonly Page<StoredParticipation>[]>;
  participationPagesOfOrganizations(
    organizations: readonly NodeKey[],
    page: PageRequest,
  ): Promise<readonly Page<StoredParticipation>[]>;
  /**
   * With whom each organization took part in the same event, project, agreement or funding, whoever they are to each other
   * there; the closest first. What has more than `crowd` participants connects nobody with anybody.
   */
  cooperationPages(
    organizations: readonly NodeKey[],
    page: PageRequest,
  ): Promise<readonly Page<StoredCooperation>[]>;
  /** The nodes through which each two organizations worked together, by type and id. */
  cooperationNodePages(
    pairs: readonly OrganizationPair[],
    page: PageRequest,
  ): Promise<readonly Page<StoredNode>[]>;
  /** The nodes that hold a statement about each, by type and id; at most 100. */
  nodesSpeakingOf(nodes: readonly TypedNodeKey[]): Promise<readonly (readonly StoredNode[])[]>;
  /** The same body published by other members, by identifier (scheme and code). */
  sameOrganizations(
    organizations: readonly NodeKey[],
  ): Promise<readonly (readonly StoredNode<'Organization'>[])[]>;

  /**
   * Nodes that have every word of a text, or its beginning without the ending, in any of the network's scripts; null
   * searches all types. The best match first, then by name. A text without a letter or digit finds nothing.
   */
  searchPage(
    text: string,
    types: readonly CatalogueNodeType[] | null,
    page: PageRequest,
  ): Promise<Page<SearchHit>>;

  /** The region codes that nodes, observations or members speak of. */
  regionCodes(): Promise<readonly string[]>;

  definitions(
    keys: readonly { readonly publisher: string; readonly code: string; readonly version: number }[],
  ): Promise<readonly (StoredDefinition | null)[]>;
  /** The current version, unless one is asked for. */
  definitionByCode(code: string, version?: number): Promise<StoredDefinition | null>;
  definitionsByCodes(codes: readonly string[]): Promise<readonly (StoredDefinition | null)[]>;
  definitionsByHashes(hashes: readonly string[]): Promise<readonly (StoredDefinition | null)[]>;
  /** Current versions, by code. */
  definitionPage(page: PageRequest): Promise<Page<StoredDefinition>>;

  /** Of the current releases, ordered by period, region, codes, publisher. */
  observationPage(query: ObservationQuery, page: PageRequest): Promise<Page<StoredObservation>>;
  /** All observations of a query, at most `limit`; more is an error of the caller. */
  observations(query: ObservationQuery, limit: number): Promise<readonly StoredObservation[]>;
  observationPagesOfProjects(
    projects: readonly NodeKey[],
    page: PageRequest,
  ): Promise<readonly Page<StoredObservation>[]>;
  periodAvailability(
    indicator: string,
    regions: readonly string[] | null,
  ): Promise<readonly PeriodAvailability[]>;
  statedReasons(query: {
    readonly indicator: string;
    readonly region: string;
    readonly period: string;
    readonly basePeriod: string;
    readonly codes: Readonly<Record<string, string>>;
  }): Promise<readonly StoredStatedReason[]>;

  releases(
    keys: readonly { readonly publisher: string; readonly sequence: number }[],
  ): Promise<readonly (StoredRelease | null)[]>;
  releasePage(
    filter: { readonly publishers?: readonly string[]; readonly indicators?: readonly string[] },
    page: PageRequest,
  ): Promise<Page<StoredRelease>>;
  lastReleases(publishers: readonly string[]): Promise<readonly (StoredRelease | null)[]>;

  members(codes: readonly string[]): Promise<readonly (StoredMember | null)[]>;
  allMembers(): Promise<readonly StoredMember[]>;
  refusalPages(publishers: readonly string[], page: PageRequest): Promise<readonly Page<StoredRefusal>[]>;
  /** Changes whenever an answer may change. */
  revision(): Promise<string>;

  envelopeHeaders(
    publisher: string,
    afterSequence: number,
    first: number,
  ): Promise<readonly StoredEnvelopeHeader[]>;
  /** Whether an envelope with this hash was said, also where its body was withdrawn since. */
  hasEnvelope(hash: string): Promise<boolean>;
  /** A stretch of the canonical body whose envelope has this hash, or null where there is none; `end` is exclusive. */
  envelopeBody(
    hash: string,
    range?: { readonly start: number; readonly end: number },
  ): Promise<{ readonly bytes: Uint8Array; readonly total: number } | null>;
}
