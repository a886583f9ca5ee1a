import { encodeNodeId } from '@veche/domain';
import { publishFoundingNetwork } from './testing/founding-network.js';
import { serveApi, type ServedApi } from './testing/served-api.js';
import { startTestDatabase, type TestDatabase } from './testing/test-database.js';

let database: TestDatabase;
let api: ServedApi;

beforeAll(async () => {
  database = await startTestDatabase();
  await publishFoundingNetwork(database.writer);
  api = await serveApi(database.reader);
});

afterAll(async () => {
  await api.stop();
  await database.stop();
});

const id = (
  type: 'Organization' | 'Project' | 'Event' | 'Indicator' | 'Release' | 'Member',
  publisher: string,
  key: string,
): string => encodeNodeId({ type, publisher, key });

describe('a node', () => {
  it('of any type is found by its id, and is null where there is none', async () => {
    const ids = [
      id('Event', 'omsk', 'seminar'),
      id('Indicator', 'gateway', 'PERSONS_SERVED.1'),
      id('Release', 'omsk', '2'),
      id('Member', 'omsk', 'omsk'),
      id('Organization', 'omsk', 'nobody'),
      id('Indicator', 'gateway', 'PERSONS_SERVED.9'),
    ];
    expect(await api.dataOf('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids })).toEqual({
      nodes: [
        { __typename: 'Event', id: ids[0] },
        { __typename: 'Indicator', id: ids[1] },
        { __typename: 'Release', id: ids[2] },
        { __typename: 'Member', id: ids[3] },
        null,
        null,
      ],
    });
  });

  it('of the catalogue says whose it is, where it is from, and what is said about others', async () => {
    const query = `query ($id: ID!) { organization(id: $id) {
      name(language: "en") kind nature territory { code name(language: "en") parent { code } }
      publishedBy { code name(language: "en") territory { code } }
      sources { title url language quote } inferred { field }
      statements { kind text about { __typename ... on Project { name targetGroups { code name } } } }
    } }`;
    expect(await api.dataOf(query, { id: id('Organization', 'omsk', 'institutions') })).toEqual({
      organization: {
        name: 'социальные учреждения',
        kind: 'SOCIAL_SERVICE',
        nature: 'CLASS',
        territory: { code: 'RU-OMS', name: 'Omsk Oblast', parent: { code: 'RU' } },
        publishedBy: { code: 'omsk', name: 'Omsk network', territory: { code: 'RU-OMS' } },
        sources: [
          { title: 'A notice', url: 'https://example.org/notice', language: 'ru', quote: 'как написано' },
        ],
        inferred: [],
        statements: [
          {
            kind: 'FINDING',
            text: 'Наиболее востребована консультация',
            about: {
              __typename: 'Project',
              name: 'Контингент-Рецидив',
              targetGroups: [{ code: 'PRISON_LEAVER', name: 'people released from prison' }],
            },
          },
        ],
      },
    });
  });

  it('shows also what another node says about it', async () => {
    const query =
      'query ($id: ID!) { project(id: $id) { statements { text source { quote } about { id } } } }';
    const project = id('Project', 'omsk', 'kontingent');
    expect(await api.dataOf(query, { id: project })).toEqual({
      project: {
        statements: [
          {
            text: 'Наиболее востребована консультация',
            source: { quote: 'как написано' },
            about: { id: project },
          },
        ],
      },
    });
  });

  it('shows with whom and in what an organization takes part, and the same body elsewhere', async () => {
    const query = `query ($id: ID!) { organization(id: $id) {
      participations { totalCount nodes { role asWritten in { ... on CatalogueNode { id } } } }
      projects { nodes { name } } fundings { nodes { instrument } }
      sameAs { name publishedBy { code } } identifiers { scheme code } website
    } }`;
    expect(await api.dataOf(query, { id: id('Organization', 'omsk', 'charity') })).toEqual({
      organization: {
        participations: {
          totalCount: 1,
          nodes: [{ role: 'PARTICIPANT', asWritten: 'charity', in: { id: id('Event', 'omsk', 'seminar') } }],
        },
        projects: { nodes: [] },
        fundings: { nodes: [] },
        sameAs: [{ name: 'Mreža', publishedBy: { code: 'belgrade' } }],
        identifiers: [{ scheme: 'RU-OGRN', code: '1' }],
        website: 'https://example.org/',
      },
    });
  });

  it('of an event shows its project, participants, documents and agreements', async () => {
    const query = `query ($id: ID!) { event(id: $id) {
      status project { name } participations { nodes { organization { name(language: "en") } } }
      documents { title commitments { number text { text } topics { code name } } } agreements { count parties { role } }
      series { id } sessions { totalCount }
    } }`;
    expect(await api.dataOf(query, { id: id('Event', 'omsk', 'seminar') })).toEqual({
      event: {
        status: 'HELD',
        project: { name: 'Контингент-Рецидив' },
        participations: {
          nodes: [
            { organization: { name: 'Christian Charity' } },
            { organization: { name: 'социальные учреждения' } },
          ],
        },
        documents: [
          {
            title: 'Резолюция',
            commitments: [
              {
                number: 1,
                text: { text: 'помогать' },
                topics: [{ code: 'NON_CUSTODIAL', name: 'people on community sanctions' }],
              },
            ],
          },
        ],
        agreements: [{ count: 2, parties: [] }],
        series: null,
        sessions: { totalCount: 0 },
      },
    });
  });
});

describe('a list', () => {
  it('is narrowed by what a person asks', async () => {
    const found = async (filter: string): Promise<unknown> =>
      api.dataOf(`{ organizations(filter: { ${filter} }) { totalCount nodes { name } } }`);
    expect(await found('territory: "RU", kind: [NGO]')).toEqual({
      organizations: { totalCount: 1, nodes: [{ name: 'Christian Charity' }] },
    });
    expect(await found('publisher: "belgrade", kind: FUND')).toEqual({
      organizations: { totalCount: 1, nodes: [{ name: 'Fond' }] },
    });
    expect(await found('nature: CLASS')).toEqual({
      organizations: { totalCount: 1, nodes: [{ name: 'социальные учреждения' }] },
    });
  });

  it('is read page by page, without gaps and repetitions', async () => {
    const names: string[] = [];
    let after: string | null = null;
    do {
      const data = (await api.dataOf(
        `query ($after: String) { organizations(first: 2, after: $after) {
          edges { cursor node { name } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
        { after },
      )) as PageOfNames;
      const { edges, pageInfo } = data.organizations;
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor);
      names.push(...edges.map(({ node }) => node.name));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(names.toSorted()).toEqual(
      ['Christian Charity', 'Evropska unija', 'Fond', 'Mreža', 'социальные учреждения'].toSorted(),
    );
  });
});

interface PageOfNames {
  readonly organizations: {
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly name: string } }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly endCursor: string;
    };
  };
}
