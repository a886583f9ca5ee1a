import type { FedEnvelope } from '@veche/feed';
import { startTestPostgres, type TestPostgres } from '@veche/persistence/testing';
import { Client } from 'pg';
import { HubUnderTest } from './testing/hub-under-test.js';

let postgres: TestPostgres;

beforeAll(async () => {
  postgres = await startTestPostgres();
});

afterAll(() => postgres.stop());

const rows = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};

const hashes = (said: readonly FedEnvelope[]): string[] => said.map(({ envelope }) => envelope.hash);
const kinds = (said: readonly FedEnvelope[]): string[] => said.map(({ envelope }) => envelope.header.kind);

/** One hub in the order of its life: every step goes on from where the one before it ended. */
describe('a hub', () => {
  let hub: HubUnderTest;
  let database: string;
  let elsewhere: string;
  let first: FedEnvelope[];

  beforeAll(async () => {
    hub = await HubUnderTest.prepare();
    database = await postgres.freshDatabase();
    elsewhere = await postgres.freshDatabase();
  });

  afterAll(() => hub.remove());

  const served = async (): Promise<unknown> =>
    hub.ask(`{ indicatorByCode(code: "PERSONS_SERVED") { observations(regions: ["RU-OMS"], periods: ["2014-S1"],
      where: [{ dimension: "TARGET_GROUP", codes: ["PRISON_LEAVER"] }]) { nodes { value } } } }`);

  const released = (value: number): unknown => ({
    data: { indicatorByCode: { observations: { nodes: [{ value }] } } },
  });

  const restart = async (url: string): Promise<{ ready: boolean; waitingFor?: string }> => {
    await hub.stop();
    await hub.start(url);
    return hub.health();
  };

  const copyToGateway = (said: readonly FedEnvelope[]): void => {
    hub.gateway.envelopes.push(...said.flatMap((fed) => (fed.gone ? [] : [fed.envelope])));
  };

  it('serves its catalogue and waits with its figures while the definitions are not there', async () => {
    await hub.start(database);
    expect(await hub.health()).toEqual({
      ready: false,
      waitingFor: 'the definition of PERSONS_SERVED version 1',
    });
    expect(new Set(kinds(await hub.said()))).toEqual(new Set(['catalogue']));
    await hub.publishDefinitions();
    while (!(await hub.health()).ready) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await served()).toEqual(released(630));
  });

  it('keeps what is not released from the role that the public API reads with', async () => {
    expect(await rows(database, 'select count(*)::int as tables from hub_private.reported_figures')).toEqual([
      { tables: 2 },
    ]);
    const [role] = await rows(
      database,
      `select rolname from pg_roles where rolname like 'veche_reader_%' order by oid desc limit 1`,
    );
    const reading = `set role ${(role as { rolname: string }).rolname}; select * from hub_private.reported_figures`;
    await expect(rows(database, reading)).rejects.toThrow('permission denied for schema hub_private');
  });

  it('publishes its catalogue and its figures, signed, and says nothing twice', async () => {
    first = await hub.said();
    expect(new Set(kinds(first))).toEqual(new Set(['catalogue', 'release']));
    expect(hub.gateway.asked).toContain('POST /members/omsk/notifications');
    expect(await restart(database)).toEqual({ ready: true });
    expect(hashes(await hub.said())).toEqual(hashes(first));
  });

  it('publishes nothing on a chain that has forked', async () => {
    // The first life of the database is at the gateway; the second began anew while the gateway did not answer for it.
    await hub.edit('network.yaml', (text) => text.replace('Omsk regional network', 'Network of Omsk'));
    await restart(elsewhere);
    copyToGateway(first);
    await hub.edit('figures.yaml', (text) => text.replace('value: 630', 'value: 640'));
    const { ready, waitingFor } = await restart(elsewhere);
    expect(ready).toBe(false);
    expect(waitingFor).toContain('restore the newest backup before publishing');
    expect(await served()).toEqual(released(630));
  });

  it('says only what changed, when it is started with changed files', async () => {
    expect(await restart(database)).toEqual({ ready: true });
    expect(kinds((await hub.said()).slice(first.length))).toEqual(['catalogue', 'release']);
    expect(await served()).toEqual(released(640));
    expect(await hub.ask('{ network { members { name(language: "en") } } }')).toEqual({
      data: { network: { members: [{ name: 'Network of Omsk' }] } },
    });
  });

  it('gets back what it once published when its database is lost, and goes on from there', async () => {
    const before = await hub.said();
    copyToGateway(before.slice(first.length));
    expect(await restart(await postgres.freshDatabase())).toEqual({ ready: true });
    expect(hashes(await hub.said())).toEqual(hashes(before));
  });
});

describe('a hub with files that it refuses', () => {
  let hub: HubUnderTest;
  let database: string;

  beforeEach(async () => {
    hub = await HubUnderTest.prepare();
    database = await postgres.freshDatabase();
  });

  afterEach(() => hub.remove());

  it('refuses a table with a figure of few people as a whole, says where, and shows the figure nowhere', async () => {
    await hub.publishDefinitions();
    await hub.edit('figures.yaml', (text) => text.replace('value: 630', 'value: 3'));
    await hub.start(database);
    expect(await hub.health()).toEqual({ ready: true });
    expect(
      (await hub.said()).filter(({ value }) => JSON.stringify(value).includes('PERSONS_SERVED')),
    ).toEqual([]);
    expect(
      await rows(database, 'select * from veche.observation where indicator = $$PERSONS_SERVED$$'),
    ).toEqual([]);
    expect(await hub.ask('{ network { members { refusals { nodes { code message } } } } }')).toEqual({
      data: {
        network: {
          members: [
            {
              refusals: {
                nodes: [
                  {
                    code: 'SMALL_FIGURE',
                    message:
                      'figures.yaml:3: this table of PERSONS_SERVED is not published: a figure of 1…5 could expose somebody and may not be published',
                  },
                ],
              },
            },
          ],
        },
      },
    });
  });

  it('writes nothing where its files have mistakes, and names every one', async () => {
    await hub.edit('organizations.yaml', (text) => text.replace(/kind: NGO$/m, 'kind: NGOO'));
    await hub.edit('figures.yaml', (text) => text.replace('region: RU-OMS', 'region: RU-TYU'));
    const start = hub.start(database);
    await expect(start).rejects.toThrow('The network’s files have mistakes; nothing was loaded:\n');
    await expect(start).rejects.toThrow(/figures\.yaml:\d+:\d+ /);
    await expect(start).rejects.toThrow(/organizations\.yaml:\d+:\d+ .*found "NGOO"/);
    expect(
      await rows(
        database,
        `select 1 from information_schema.schemata where schema_name in ('veche', 'hub_private')`,
      ),
    ).toEqual([]);
  });
});
