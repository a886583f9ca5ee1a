import { publisherCodeSchema } from '@veche/domain';
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

describe('an indicator', () => {
  it('says what it counts, by what, and for which periods there are figures', async () => {
    const data = await api.dataOf(`{ indicatorByCode(code: "PERSONS_SERVED", version: 1) {
      code version current name(language: "ru") measure unit confidentialUnit
      dimensions { code additive codes { code name mayOverlap } } tables { dimensions { code } }
      linkedWith { code } periods { frequency periods latest regions { code } }
    } missing: indicatorByCode(code: "PERSONS_SERVED", version: 2) { id } }`);
    expect(data).toEqual({
      indicatorByCode: {
        code: 'PERSONS_SERVED',
        version: 1,
        current: true,
        name: 'получатели услуг',
        measure: 'DISTINCT',
        unit: 'PERSONS',
        confidentialUnit: 'PERSON',
        dimensions: [
          {
            code: 'TARGET_GROUP',
            additive: false,
            codes: [
              { code: 'PRISON_LEAVER', name: 'people released from prison', mayOverlap: ['NON_CUSTODIAL'] },
              { code: 'NON_CUSTODIAL', name: 'people on community sanctions', mayOverlap: ['PRISON_LEAVER'] },
            ],
          },
          {
            code: 'SEX',
            additive: true,
            codes: [
              { code: 'F', name: 'women', mayOverlap: [] },
              { code: 'M', name: 'men', mayOverlap: [] },
            ],
          },
        ],
        tables: [
          { dimensions: [] },
          { dimensions: [{ code: 'TARGET_GROUP' }] },
          { dimensions: [{ code: 'SEX' }] },
        ],
        linkedWith: [{ code: 'AGREEMENTS' }],
        periods: [
          {
            frequency: 'S',
            periods: ['2013-S1', '2014-S1'],
            latest: '2014-S1',
            regions: [{ code: 'RU-OMS' }],
          },
        ],
      },
      missing: null,
    });
  });

  it('gives figures as published, with their release', async () => {
    const data = await api.dataOf(`{ indicatorByCode(code: "PERSONS_SERVED") {
      observations(by: "TARGET_GROUP", periods: "2014-S1", where: { dimension: "SEX", codes: "_T" }) { totalCount nodes {
        region { code } period codes { dimension code } unit value state obsStatus confStatus synthetic
        release { state publisher { code } indicator { code } certificate { method threshold zeros } licence citation hash }
      } } } }`);
    expect(data).toMatchObject({
      indicatorByCode: {
        observations: {
          nodes: [
            { codes: [{ dimension: 'TARGET_GROUP', code: 'NON_CUSTODIAL' }], value: 478 },
            {
              region: { code: 'RU-OMS' },
              period: '2014-S1',
              codes: [{ dimension: 'TARGET_GROUP', code: 'PRISON_LEAVER' }],
              unit: 'PERSONS',
              value: 630,
              state: 'REPORTED',
              obsStatus: 'A',
              confStatus: 'F',
              synthetic: false,
              release: {
                state: 'CURRENT',
                publisher: { code: 'omsk' },
                indicator: { code: 'PERSONS_SERVED' },
                certificate: { method: 'THRESHOLD', threshold: 5, zeros: 'PUBLISHED' },
                licence: 'https://creativecommons.org/licenses/by/4.0/',
                citation: expect.stringMatching(
                  /^Omsk network \(2026-01-03\)\. people served \(PERSONS_SERVED, version 1\), release 2\. SHA-256 [0-9a-f]{64}\. https:/,
                ) as string,
              },
            },
          ],
        },
      },
    });
  });
});

describe('the network', () => {
  it('of a gateway is its members, with their state and what was refused of them', async () => {
    const data = await api.dataOf(`{ network { members {
      code state lag lastContact lastRelease { sequence } refusals { nodes { sequence code message } }
    } } }`);
    expect(data).toEqual({
      network: {
        members: [
          {
            code: 'belgrade',
            state: 'STALE',
            lag: 2,
            lastContact: null,
            lastRelease: { sequence: 2 },
            refusals: {
              nodes: [{ sequence: 3, code: 'BAD_SIGNATURE', message: 'the signature does not fit' }],
            },
          },
          {
            code: 'omsk',
            state: 'CURRENT',
            lag: null,
            lastContact: '2026-01-05T10:00:00.000Z',
            lastRelease: { sequence: 3 },
            refusals: { nodes: [] },
          },
          {
            code: 'tyumen',
            state: 'SUSPENDED',
            lag: null,
            lastContact: null,
            lastRelease: { sequence: 1 },
            refusals: { nodes: [] },
          },
        ],
      },
    });
  });

  it('speaks of regions, all of them or those inside one', async () => {
    const codes = async (args: string): Promise<unknown> =>
      api.dataOf(`{ regions${args} { code members { code } } }`);
    expect(await codes('(within: "RU")')).toEqual({
      regions: [
        { code: 'RU-OMS', members: [{ code: 'omsk' }] },
        { code: 'RU-TYU', members: [{ code: 'tyumen' }] },
      ],
    });
  });

  it('announces what each publisher has said, in order', async () => {
    const data = (await api.dataOf(`{ envelopes(publisher: "omsk", after: 1, first: 2) {
      publisher sequence hash header signature } none: envelopes(publisher: "nobody") { sequence } }`)) as Feed;
    expect(data.envelopes.map(({ sequence }) => sequence)).toEqual([2, 3]);
    expect(JSON.parse(data.envelopes[0]?.header ?? '')).toMatchObject({
      publisher: 'omsk',
      sequence: 2,
      kind: 'release',
    });
    expect(data.none).toEqual([]);
    const body = await fetch(`${api.url}/envelopes/${data.envelopes[0]?.hash ?? ''}`);
    expect(await body.json()).toMatchObject({ indicator: 'PERSONS_SERVED', version: 1 });
  });

  it('of a hub is the hub alone', async () => {
    const self = { publisher: publisherCodeSchema.parse('omsk'), kind: 'HUB' } as const;
    const hub = await serveApi(database.reader, { self });
    const data = await hub.dataOf('{ network { members { code } } envelopes { publisher } }');
    await hub.stop();
    expect(data).toEqual({
      network: { members: [{ code: 'omsk' }] },
      envelopes: [{ publisher: 'omsk' }, { publisher: 'omsk' }, { publisher: 'omsk' }],
    });
  });
});

interface Feed {
  readonly envelopes: readonly {
    readonly sequence: number;
    readonly hash: string;
    readonly header: string;
  }[];
  readonly none: readonly unknown[];
}
