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

const figures = (args: string): string =>
  `{ indicatorByCode(code: "PERSONS_SERVED") { observations(${args}) { nodes { value } } } }`;

describe('bad input', () => {
  it('in a region is named with what would be valid, as a literal', async () => {
    expect(await api.errorOf(figures('regions: ["RU-OMS", "RUS"]'))).toEqual({
      code: 'BAD_REGION',
      argument: 'regions[1]',
      valid:
        'a region is a country of ISO 3166-1 alpha-2 such as RS, a subdivision of ISO 3166-2 such as RU-KEM, or EU',
    });
  });

  it('in a region is named the same in a variable', async () => {
    const query = `query ($regions: [RegionCode!]) ${figures('regions: $regions')}`;
    expect(await api.errorOf(query, { regions: ['RU-OMS', 'RS', 'rs'] })).toEqual({
      code: 'BAD_REGION',
      argument: 'regions[2]',
      valid: 'a region code is written in capitals: RS',
    });
  });

  it('in a period deep inside a variable is named by the whole path', async () => {
    const query = `query ($filter: EventFilter) { events(filter: $filter) { totalCount } }`;
    expect(await api.errorOf(query, { filter: { from: '2014-02-30' } })).toEqual({
      code: 'BAD_DATE',
      argument: 'filter.from',
      valid: 'a date of ISO 8601, such as 2014-06-30',
    });
  });

  it('several times is several errors, each with its place', async () => {
    const { errors = [] } = await api.ask(figures('regions: ["XX", "YY"], from: "2014-H1"'));
    expect(errors.map(({ extensions: { code, argument } }) => `${String(code)} ${String(argument)}`)).toEqual(
      ['BAD_REGION regions[0]', 'BAD_REGION regions[1]', 'BAD_PERIOD from'],
    );
    const query = `query ($r: [RegionCode!]) ${figures('regions: $r')}`;
    const again = await api.ask(query, { r: ['XX', 'RS', 'XX'] });
    expect(again.errors?.map(({ extensions }) => extensions.argument)).toEqual(['regions[0]', 'regions[2]']);
  });

  it('in a period', async () => {
    expect(await api.errorOf(figures('periods: "2014-H1"'))).toEqual({
      code: 'BAD_PERIOD',
      argument: 'periods',
      valid: 'an SDMX period: 2014, 2014-S1, 2014-Q1 or 2014-M01',
    });
    expect(await api.errorOf(figures('from: "2015", to: "2014-S1"'))).toMatchObject({
      code: 'BAD_PERIOD',
      argument: 'from',
    });
  });

  it('in a dimension, a code or a crossing lists what there is', async () => {
    expect(await api.errorOf(figures('by: ["SEX", "AGE"]'))).toEqual({
      code: 'BAD_DIMENSION',
      argument: 'by[1]',
      valid: ['TARGET_GROUP', 'SEX'],
    });
    expect(await api.errorOf(figures('where: [{ dimension: "SEX", codes: ["F", "X"] }]'))).toEqual({
      code: 'BAD_CODE',
      argument: 'where[0].codes[1]',
      valid: ['_T', 'F', 'M'],
    });
    expect(await api.errorOf(figures('by: ["SEX", "TARGET_GROUP"]'))).toEqual({
      code: 'BAD_CROSSING',
      argument: 'by',
      valid: ['the total alone', 'TARGET_GROUP', 'SEX'],
    });
  });

  it('in the size of a page', async () => {
    expect(await api.errorOf('{ organizations(first: 101) { totalCount } }')).toEqual({
      code: 'PAGE_TOO_LARGE',
      argument: 'first',
      valid: '1 to 100',
    });
    expect(await api.errorOf('{ organizations(first: 0) { totalCount } }')).toMatchObject({
      code: 'PAGE_TOO_SMALL',
    });
  });

  it('in a cursor: one that is none, one of another list or order, and one with other values', async () => {
    const data = (await api.dataOf('{ events(orderBy: NAME, first: 1) { pageInfo { endCursor } } }')) as {
      events: { pageInfo: { endCursor: string } };
    };
    const after = data.events.pageInfo.endCursor;
    const bad = { code: 'BAD_CURSOR', argument: 'after' };
    expect(await api.dataOf(`{ events(orderBy: NAME, after: "${after}") { nodes { id } } }`)).toMatchObject({
      events: { nodes: [{}] },
    });
    expect(await api.errorOf(`{ events(orderBy: DATE, after: "${after}") { totalCount } }`)).toMatchObject(
      bad,
    );
    expect(await api.errorOf(`{ projects(after: "${after}") { totalCount } }`)).toMatchObject(bad);
    expect(await api.errorOf('{ projects(after: "nonsense") { totalCount } }')).toMatchObject(bad);
    const forged = Buffer.from(JSON.stringify(['Project:NAME', 7])).toString('base64url');
    expect(await api.errorOf(`{ projects(after: "${forged}") { totalCount } }`)).toMatchObject(bad);
  });

  it('in an id: one that is none, and one of another type', async () => {
    const project = encodeNodeId({ type: 'Project', publisher: 'omsk', key: 'kontingent' });
    expect(await api.errorOf('{ node(id: "42") { id } }')).toMatchObject({ code: 'BAD_ID', argument: 'id' });
    expect(await api.errorOf(`{ nodes(ids: ["${project}", "42"]) { id } }`)).toMatchObject({
      code: 'BAD_ID',
      argument: 'ids[1]',
    });
    expect(await api.errorOf(`{ organization(id: "${project}") { id } }`)).toEqual({
      code: 'BAD_ID',
      argument: 'id',
      valid: 'an `id` of type Organization',
    });
    expect(
      await api.errorOf(`{ events(filter: { participant: "${project}" }) { totalCount } }`),
    ).toMatchObject({
      code: 'BAD_ID',
      argument: 'filter.participant',
    });
  });

  it('in a publisher, an indicator or a target group of a filter lists what there is', async () => {
    expect(await api.errorOf('{ events(filter: { publisher: ["omsk", "nobody"] }) { totalCount } }')).toEqual(
      {
        code: 'BAD_PUBLISHER',
        argument: 'filter.publisher[1]',
        valid: ['belgrade', 'gateway', 'omsk', 'tyumen'],
      },
    );
    expect(await api.errorOf('{ releases(filter: { indicator: "NONE" }) { totalCount } }')).toEqual({
      code: 'BAD_INDICATOR',
      argument: 'filter.indicator[0]',
      valid: ['AGREEMENTS', 'PERSONS_SERVED'],
    });
    expect(await api.errorOf('{ projects(filter: { targetGroup: "NONE" }) { totalCount } }')).toEqual({
      code: 'BAD_CODE',
      argument: 'filter.targetGroup[0]',
      valid: ['PRISON_LEAVER', 'NON_CUSTODIAL'],
    });
  });

  it('is no error where a region is known and has no data', async () => {
    expect(await api.dataOf(`{ region(code: "FR-974") { name members { code } } }`)).toEqual({
      region: { name: 'La Réunion', members: [] },
    });
    expect(await api.dataOf(figures('regions: "FR"'))).toEqual({
      indicatorByCode: { observations: { nodes: [] } },
    });
  });
});
