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

/** The totals of an indicator, each as one line, with its regions. */
async function totals(indicator: string, args: string): Promise<string[]> {
  const data = (await api.dataOf(`{ indicatorByCode(code: "${indicator}") { totals(${args}) { nodes {
    period codes { code } state value low high reason { code }
    completeness { asked included regions { region { code } state value stale definitionVersion release { sequence } } }
  } } } }`)) as { indicatorByCode: { totals: { nodes: TotalAnswer[] } } };
  return data.indicatorByCode.totals.nodes.flatMap((total) => [
    [
      total.period,
      ...total.codes.map(({ code }) => code),
      total.state,
      total.state === 'INTERVAL' ? `${total.low ?? '?'}…${total.high ?? '?'}` : total.value,
      total.reason?.code,
      `${total.completeness.included}/${total.completeness.asked}`,
    ]
      .filter((word) => word !== null && word !== undefined)
      .join(' '),
    ...total.completeness.regions.map(({ region, state, value, stale }) =>
      [' ', region.code, state, value, stale ? 'stale' : null].filter((word) => word !== null).join(' '),
    ),
  ]);
}

interface TotalAnswer {
  readonly period: string;
  readonly codes: readonly { readonly code: string }[];
  readonly state: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly reason: { readonly code: string } | null;
  readonly completeness: {
    readonly asked: number;
    readonly included: number;
    readonly regions: readonly {
      readonly region: { readonly code: string };
      readonly state: string;
      readonly value: number | null;
      readonly stale: boolean;
    }[];
  };
}

describe('totals over regions', () => {
  it('take in the territories of all members, and leave open what a suspended one would add', async () => {
    expect(await totals('AGREEMENTS', 'periods: "2013"')).toEqual([
      '2013 INTERVAL 5…? 2/3',
      '  RS INCLUDED 3 stale',
      '  RU-OMS INCLUDED 2',
      '  RU-TYU SUSPENDED',
    ]);
  });

  it('are exact where every region asked for has published', async () => {
    expect(await totals('AGREEMENTS', 'periods: "2013", regions: ["RU-OMS", "RS"]')).toEqual([
      '2013 EXACT 5 2/2',
      '  RU-OMS INCLUDED 2',
      '  RS INCLUDED 3 stale',
    ]);
  });

  it('have a row for a region that nobody answers for', async () => {
    expect(await totals('AGREEMENTS', 'periods: "2013", regions: ["RU-OMS", "FR"]')).toEqual([
      '2013 INTERVAL 2…? 1/2',
      '  RU-OMS INCLUDED 2',
      '  FR NO_MEMBER',
    ]);
    expect(await totals('AGREEMENTS', 'periods: "2013", within: "FR"')).toEqual([
      '2013 MISSING 0/1',
      '  FR NO_MEMBER',
    ]);
  });

  it('within a region are over the members inside it', async () => {
    expect(await totals('AGREEMENTS', 'periods: "2013", within: "RU"')).toEqual([
      '2013 INTERVAL 2…? 1/2',
      '  RU-OMS INCLUDED 2',
      '  RU-TYU SUSPENDED',
    ]);
  });

  it('say MISSING for a period that is asked for by name and for which nobody published', async () => {
    expect(await totals('AGREEMENTS', 'periods: "2020", regions: ["RU-OMS"]')).toEqual([
      '2020 MISSING 0/1',
      '  RU-OMS MISSING',
    ]);
  });

  it('are refused where the regions overlap', async () => {
    expect(await totals('AGREEMENTS', 'periods: "2013", regions: ["RS", "RS-00"]')).toEqual([
      '2013 REFUSED OVERLAPPING_REGIONS 0/2',
      '  RS OVERLAPPING 3 stale',
      '  RS-00 OVERLAPPING stale',
    ]);
  });

  it('of groups are a row each, and never summed', async () => {
    const where = 'where: { dimension: "TARGET_GROUP", codes: ["PRISON_LEAVER", "NON_CUSTODIAL"] }';
    expect(await totals('PERSONS_SERVED', `regions: "RU-OMS", ${where}`)).toEqual([
      '2013-S1 NON_CUSTODIAL EXACT 67 1/1',
      '  RU-OMS INCLUDED 67',
      '2013-S1 PRISON_LEAVER EXACT 210 1/1',
      '  RU-OMS INCLUDED 210',
      '2014-S1 NON_CUSTODIAL EXACT 478 1/1',
      '  RU-OMS INCLUDED 478',
      '2014-S1 PRISON_LEAVER EXACT 630 1/1',
      '  RU-OMS INCLUDED 630',
    ]);
    expect(
      await totals('PERSONS_SERVED', 'regions: "RU-OMS", by: "TARGET_GROUP", from: "2014", to: "2014"'),
    ).toEqual([
      '2014-S1 NON_CUSTODIAL EXACT 478 1/1',
      '  RU-OMS INCLUDED 478',
      '2014-S1 PRISON_LEAVER EXACT 630 1/1',
      '  RU-OMS INCLUDED 630',
    ]);
  });

  it('are read page by page with a cursor', async () => {
    const query = `query ($after: String) { indicatorByCode(code: "PERSONS_SERVED") {
      totals(regions: "RU-OMS", by: "TARGET_GROUP", first: 3, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } nodes { value } } } }`;
    const first = (await api.dataOf(query)) as PagedTotals;
    expect(first.indicatorByCode.totals).toMatchObject({
      totalCount: 4,
      pageInfo: { hasNextPage: true },
      nodes: [{ value: 67 }, { value: 210 }, { value: 478 }],
    });
    const after = first.indicatorByCode.totals.pageInfo.endCursor;
    expect(await api.dataOf(query, { after })).toMatchObject({
      indicatorByCode: {
        totals: { totalCount: 4, pageInfo: { hasNextPage: false }, nodes: [{ value: 630 }] },
      },
    });
  });

  it('ask only for regions inside `within`', async () => {
    const query =
      '{ indicatorByCode(code: "AGREEMENTS") { totals(regions: ["RU-OMS", "RS"], within: "RU") { totalCount } } }';
    expect(await api.errorOf(query)).toEqual({
      code: 'BAD_REGION',
      argument: 'regions[1]',
      valid: 'a region inside RU',
    });
  });
});

interface PagedTotals {
  readonly indicatorByCode: { readonly totals: { readonly pageInfo: { readonly endCursor: string } } };
}
