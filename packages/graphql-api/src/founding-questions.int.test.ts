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

const comparison = (code: string): string => `{ indicatorByCode(code: "PERSONS_SERVED") {
  comparison(region: "RU-OMS", period: "2014-S1", where: { dimension: "TARGET_GROUP", codes: ["${code}"] }) {
    current { period value basis providers { asWritten organization { kind } in { __typename } } source { quote } }
    base { period value basis }
    change percentChange ratio comparable
    notComparableBecause { code }
    statedReasons { text { text } project { name } source { quote } release { sequence } }
  }
} }`;

describe('the questions of the founding network', () => {
  it('how many people released from prison were served in Omsk, and how many the year before', async () => {
    expect(await api.dataOf(comparison('PRISON_LEAVER'))).toEqual({
      indicatorByCode: {
        comparison: {
          current: {
            period: '2014-S1',
            value: 630,
            basis: 'SERVED',
            providers: [
              {
                asWritten: 'в социальных учреждениях',
                organization: { kind: 'SOCIAL_SERVICE' },
                in: { __typename: 'Release' },
              },
            ],
            source: { quote: 'как написано' },
          },
          base: { period: '2013-S1', value: 210, basis: 'SERVED' },
          change: 420,
          percentChange: 200,
          ratio: 3,
          comparable: true,
          notComparableBecause: [],
          statedReasons: [
            {
              text: { text: 'благодаря операции' },
              project: { name: 'Контингент-Рецидив' },
              source: { quote: 'как написано' },
              release: { sequence: 2 },
            },
          ],
        },
      },
    });
  });

  it('why people served and people who applied are not comparable, with both figures and their difference', async () => {
    expect(await api.dataOf(comparison('NON_CUSTODIAL'))).toMatchObject({
      indicatorByCode: {
        comparison: {
          current: { value: 478, basis: 'SERVED' },
          base: { value: 67, basis: 'APPLIED' },
          change: 411,
          comparable: false,
          notComparableBecause: [{ code: 'BASIS_DIFFERS' }],
          statedReasons: [],
        },
      },
    });
  });

  it('why a total over overlapping groups is refused, and never 1108', async () => {
    const data = await api.dataOf(`{ indicatorByCode(code: "PERSONS_SERVED") {
      totals(regions: "RU-OMS", periods: "2014-S1") { totalCount nodes {
        period state value low high reason { code about text }
        completeness { asked included regions { region { code } state value } }
      } }
    } }`);
    expect(data).toEqual({
      indicatorByCode: {
        totals: {
          totalCount: 1,
          nodes: [
            {
              period: '2014-S1',
              state: 'REFUSED',
              value: null,
              low: null,
              high: null,
              reason: {
                code: 'OVERLAPPING_CODES',
                about: ['TARGET_GROUP', 'NON_CUSTODIAL', 'PRISON_LEAVER'],
                text: 'The groups overlap, and whoever is in several would be counted several times (TARGET_GROUP, NON_CUSTODIAL, PRISON_LEAVER).',
              },
              completeness: {
                asked: 1,
                included: 0,
                regions: [{ region: { code: 'RU-OMS' }, state: 'OVERLAPPING', value: null }],
              },
            },
          ],
        },
      },
    });
  });

  it('how money reached a project, link by link from the origin', async () => {
    const data = await api.dataOf(`{ projects(filter: { text: "dobre" }) { nodes { fundingChain {
      funder { organization { name } } intermediary { name } recipient { name }
      instrument amount { value } upstream { recipient { name } }
    } } } }`);
    expect(data).toEqual({
      projects: {
        nodes: [
          {
            fundingChain: [
              {
                funder: { organization: { name: 'Evropska unija' } },
                intermediary: null,
                recipient: { name: 'Fond' },
                instrument: 'UNKNOWN',
                amount: null,
                upstream: null,
              },
              {
                funder: null,
                intermediary: { name: 'Fond' },
                recipient: { name: 'Mreža' },
                instrument: 'GRANT',
                amount: null,
                upstream: { recipient: { name: 'Fond' } },
              },
            ],
          },
        ],
      },
    });
  });

  it('when a meeting is, as written, with every reading and what contradicts what', async () => {
    const data = await api.dataOf(`{ events(filter: { status: PLANNED }) { nodes {
      name(language: "sr-Cyrl") start { asWritten value candidates conflict }
    } } }`);
    expect(data).toEqual({
      events: {
        nodes: [
          {
            name: 'Sastanak',
            start: {
              asWritten: 'petak 02. april',
              value: null,
              candidates: ['2010-04-02', '2021-04-02'],
              conflict: 'the weekday fits several years',
            },
          },
        ],
      },
    });
  });
});
