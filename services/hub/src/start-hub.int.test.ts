import { startTestPostgres, type TestPostgres } from '@veche/persistence/testing';
import { Client } from 'pg';
import { HubUnderTest } from './testing/hub-under-test.js';

describe('a hub', () => {
  let postgres: TestPostgres;
  let database: string;
  let hub: HubUnderTest;

  beforeAll(async () => {
    postgres = await startTestPostgres();
  });

  afterAll(() => postgres.stop());

  beforeEach(async () => {
    database = await postgres.freshDatabase();
    hub = await HubUnderTest.prepare();
  });

  afterEach(() => hub.remove());

  const rows = async (sql: string, url = database): Promise<unknown[]> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  };

  const kinds = async (): Promise<string[]> => (await hub.said()).map(({ envelope }) => envelope.header.kind);

  const served = async (): Promise<unknown> =>
    hub.ask(`{ indicatorByCode(code: "PERSONS_SERVED") { observations(regions: ["RU-OMS"], periods: ["2014-S1"],
      where: [{ dimension: "TARGET_GROUP", codes: ["PRISON_LEAVER"] }]) { nodes { value } } } }`);

  const released = (value: number): unknown => ({
    data: { indicatorByCode: { observations: { nodes: [{ value }] } } },
  });

  it('publishes its catalogue and its figures, signed, and says nothing twice', async () => {
    await hub.publishDefinitions();
    await hub.start(database);
    expect(await hub.health()).toEqual({ ready: true });
    expect(await served()).toEqual(released(630));
    const first = await hub.said();
    expect(new Set(first.map(({ envelope }) => envelope.header.kind))).toEqual(
      new Set(['catalogue', 'release']),
    );
    expect(hub.gateway.asked).toContain('POST /members/omsk/notifications');
    await hub.stop();
    await hub.start(database);
    expect(await hub.health()).toEqual({ ready: true });
    expect((await hub.said()).map(({ envelope }) => envelope.hash)).toEqual(
      first.map(({ envelope }) => envelope.hash),
    );
  });

  it('says only what changed, when it is started with changed files', async () => {
    await hub.publishDefinitions();
    await hub.start(database);
    await hub.health();
    const before = (await hub.said()).length;
    await hub.stop();
    await hub.edit('figures.yaml', (text) => text.replace('value: 630', 'value: 640'));
    await hub.edit('network.yaml', (text) => text.replace('Omsk regional network', 'Network of Omsk'));
    await hub.start(database);
    await hub.health();
    expect((await kinds()).slice(before)).toEqual(['catalogue', 'release']);
    expect(await served()).toEqual(released(640));
    expect(await hub.ask('{ network { members { name(language: "en") } } }')).toEqual({
      data: { network: { members: [{ name: 'Network of Omsk' }] } },
    });
  });

  it('serves its catalogue and waits with its figures while the definitions are not there', async () => {
    await hub.start(database);
    expect(await hub.health()).toEqual({
      ready: false,
      waitingFor: 'the definition of PERSONS_SERVED version 1',
    });
    expect(new Set(await kinds())).toEqual(new Set(['catalogue']));
    await hub.publishDefinitions();
    while (!(await hub.health()).ready) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await served()).toEqual(released(630));
  });

  it('refuses a table with a figure of few people as a whole, says where, and shows the figure nowhere', async () => {
    await hub.publishDefinitions();
    await hub.edit('figures.yaml', (text) => text.replace('value: 630', 'value: 3'));
    await hub.start(database);
    expect(await hub.health()).toEqual({ ready: true });
    expect(
      (await hub.said()).filter(({ value }) => JSON.stringify(value).includes('PERSONS_SERVED')),
    ).toEqual([]);
    expect(await rows('select * from veche.observation where indicator = $$PERSONS_SERVED$$')).toEqual([]);
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

  it('keeps what is not released from the role that the public API reads with', async () => {
    await hub.start(database);
    await hub.health();
    expect(await rows('select count(*)::int as tables from hub_private.reported_figures')).toEqual([
      { tables: 2 },
    ]);
    const [role] = await rows(
      `select rolname from pg_roles where rolname like 'veche_reader_%' order by oid desc limit 1`,
    );
    const reading = `set role ${(role as { rolname: string }).rolname}; select * from hub_private.reported_figures`;
    await expect(rows(reading)).rejects.toThrow('permission denied for schema hub_private');
  });

  it('writes nothing where its files have mistakes, and names every one', async () => {
    await hub.edit('organizations.yaml', (text) => text.replace(/kind: NGO$/m, 'kind: NGOO'));
    await hub.edit('figures.yaml', (text) => text.replace('region: RU-OMS', 'region: RU-TYU'));
    const start = hub.start(database);
    await expect(start).rejects.toThrow('The network’s files have mistakes; nothing was loaded:\n');
    await expect(start).rejects.toThrow(/figures\.yaml:\d+:\d+ /);
    await expect(start).rejects.toThrow(/organizations\.yaml:\d+:\d+ .*found "NGOO"/);
    expect(
      await rows(`select 1 from information_schema.schemata where schema_name in ('veche', 'hub_private')`),
    ).toEqual([]);
  });

  it('gets back what it once published when its database is lost, and goes on from there', async () => {
    await hub.publishDefinitions();
    await hub.start(database);
    await hub.health();
    const before = await hub.said();
    await hub.stop();
    hub.gateway.envelopes.push(...before.flatMap((fed) => (fed.gone ? [] : [fed.envelope])));
    await hub.start(await postgres.freshDatabase());
    expect(await hub.health()).toEqual({ ready: true });
    expect((await hub.said()).map(({ envelope }) => envelope.hash)).toEqual(
      before.map(({ envelope }) => envelope.hash),
    );
  });

  it('publishes nothing on a chain that has forked', async () => {
    await hub.publishDefinitions();
    await hub.start(database);
    await hub.health();
    const before = await hub.said();
    await hub.stop();
    // The first life of the database is at the gateway; the second began anew while the gateway did not answer for it.
    const elsewhere = await postgres.freshDatabase();
    await hub.edit('network.yaml', (text) => text.replace('Omsk regional network', 'Network of Omsk'));
    await hub.start(elsewhere);
    await hub.health();
    await hub.stop();
    hub.gateway.envelopes.push(...before.flatMap((fed) => (fed.gone ? [] : [fed.envelope])));
    await hub.edit('figures.yaml', (text) => text.replace('value: 630', 'value: 640'));
    await hub.start(elsewhere);
    const { ready, waitingFor } = await hub.health();
    expect(ready).toBe(false);
    expect(waitingFor).toContain('restore the newest backup before publishing');
    expect(await served()).toEqual(released(630));
  });
});
