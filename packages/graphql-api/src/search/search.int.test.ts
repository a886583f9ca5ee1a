import { publishFoundingNetwork } from '../testing/founding-network.js';
import { serveApi, type ServedApi } from '../testing/served-api.js';
import { startTestDatabase, type TestDatabase } from '../testing/test-database.js';

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

describe('search', () => {
  it('finds «Милосердия» asked in Latin, with how it fits and where it stands', async () => {
    expect(
      await api.dataOf(`{ search(text: "miloserdie") { totalCount pageInfo { hasNextPage }
        edges { match text node { __typename publishedBy { code } ... on Organization { kind } } } nodes { sources { quote } } } }`),
    ).toEqual({
      search: {
        totalCount: 1,
        pageInfo: { hasNextPage: false },
        edges: [
          {
            match: 'WORDS',
            text: 'Христианское Общество Милосердия',
            node: { __typename: 'Organization', publishedBy: { code: 'omsk' }, kind: 'NGO' },
          },
        ],
        nodes: [{ sources: [{ quote: 'как написано' }] }],
      },
    });
  });

  it('finds the document whose commitment has the word', async () => {
    expect(await api.dataOf('{ search(text: "помогать") { edges { match node { __typename } } } }')).toEqual({
      search: { edges: [{ match: 'TEXT', node: { __typename: 'Document' } }] },
    });
  });

  it('keeps to types', async () => {
    const found = (types: string): Promise<unknown> =>
      api.dataOf(`{ search(text: "как написано", types: ${types}) { totalCount } }`);
    expect([await found('[EVENT, PROJECT]'), await found('[FUNDING]')]).toEqual([
      { search: { totalCount: 4 } },
      { search: { totalCount: 2 } },
    ]);
  });

  it('pages by its own cursors, and refuses others', async () => {
    const first = (await api.dataOf(
      '{ search(text: "написано", first: 1) { pageInfo { endCursor } nodes { id } } }',
    )) as {
      search: { pageInfo: { endCursor: string }; nodes: { id: string }[] };
    };
    const { endCursor } = first.search.pageInfo;
    const next = (await api.dataOf(
      `{ search(text: "написано", first: 1, after: "${endCursor}") { pageInfo { hasPreviousPage } nodes { id } } }`,
    )) as { search: { pageInfo: { hasPreviousPage: boolean }; nodes: { id: string }[] } };
    expect(next.search.pageInfo.hasPreviousPage).toBe(true);
    expect(next.search.nodes[0]?.id).not.toBe(first.search.nodes[0]?.id);
    expect(await api.errorOf(`{ organizations(after: "${endCursor}") { totalCount } }`)).toMatchObject({
      code: 'BAD_CURSOR',
    });
  });

  it('refuses a text that is no question', async () => {
    expect(await api.errorOf(`{ search(text: "${'а'.repeat(501)}") { totalCount } }`)).toEqual({
      code: 'TEXT_TOO_LONG',
      argument: 'text',
      valid: 'at most 500 characters',
    });
  });
});

describe('cooperation', () => {
  it('is with whom an organization met, through which event, and says where one is a class of bodies', async () => {
    expect(
      await api.dataOf(`{ organizations(filter: { text: "милосердия" }) { nodes { cooperation { totalCount nodes {
        weight events projects agreements fundings bothNamed organization { name(language: "ru") nature }
        through { totalCount nodes { __typename sources { quote } ... on Event { name(language: "ru") } } } } } } } }`),
    ).toEqual({
      organizations: {
        nodes: [
          {
            cooperation: {
              totalCount: 1,
              nodes: [
                {
                  ...{ weight: 1, events: 1, projects: 0, agreements: 0, fundings: 0, bothNamed: false },
                  organization: { name: 'социальные учреждения', nature: 'CLASS' },
                  through: {
                    totalCount: 1,
                    nodes: [{ __typename: 'Event', sources: [{ quote: 'как написано' }], name: 'Семинар' }],
                  },
                },
              ],
            },
          },
        ],
      },
    });
  });

  it('follows the money both ways', async () => {
    expect(
      await api.dataOf(`{ organizations(filter: { text: "fond" }) { nodes { cooperation { nodes {
        fundings organization { name(language: "sr-Latn") } } } } } }`),
    ).toEqual({
      organizations: {
        nodes: [
          {
            cooperation: {
              nodes: [
                { fundings: 1, organization: { name: 'Evropska unija' } },
                { fundings: 1, organization: { name: 'Mreža' } },
              ],
            },
          },
        ],
      },
    });
  });
});
