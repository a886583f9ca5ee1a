import pg from 'pg';
import { openReader } from '../reading/open-reader.js';
import { startTestPostgres, type TestPostgres } from '../testing/start-test-postgres.js';
import { createTestPublisher } from '../testing/test-publisher.js';
import { catalogue, named, organization } from '../testing/test-records.js';
import { openWriter } from '../writing/open-writer.js';

let server: TestPostgres;

beforeAll(async () => {
  server = await startTestPostgres();
});

afterAll(() => server.stop());

describe('a database from before there was a search', () => {
  it('finds the nodes that it already had, however many', async () => {
    const url = await server.freshDatabase();
    const older = await openWriter({ url });
    const omsk = await createTestPublisher(older, 'omsk');
    const ids = Array.from({ length: 2_500 }, (_, index) => `n${String(index)}`);
    await omsk.publish('catalogue', catalogue(...ids.map((id) => organization(id))));
    await older.close();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query('drop table veche.catalogue_search');
    await client.query(`delete from veche.migration where name in ('003-search', '004-fold-dj')`);
    await client.end();

    await (await openWriter({ url })).close();
    const reader = await openReader({ url });
    const page = await reader.searchPage('n', null, { first: 1, after: null });
    await reader.close();
    expect(page.totalCount).toBe(2_500);
  });

  it('finds a name with đ that was folded otherwise, however it is asked for', async () => {
    const url = await server.freshDatabase();
    const older = await openWriter({ url });
    const belgrade = await createTestPublisher(older, 'belgrade');
    await belgrade.publish('catalogue', catalogue(organization('a', named('Građani', 'sr-Latn'))));
    await older.close();
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(`update veche.catalogue_node set name_sort = 'gradjani', search_text = 'gradjani'`);
    await client.query(`update veche.catalogue_search set words = '''gradjani'':1A', names = '{gradjani}'`);
    await client.query(`delete from veche.migration where name = '004-fold-dj'`);
    await client.end();

    await (await openWriter({ url })).close();
    const reader = await openReader({ url });
    const first = { first: 1, after: null };
    for (const text of ['građani', 'грађани', 'gradjani', 'gradani']) {
      expect((await reader.searchPage(text, null, first)).totalCount).toBe(1);
      expect((await reader.nodePage('Organization', { text }, 'NAME', first)).totalCount).toBe(1);
    }
    await reader.close();
  });
});
