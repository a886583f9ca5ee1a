import { startTestPostgres, type TestPostgres } from '../testing/start-test-postgres.js';
import { openOrm } from '../writing/open-orm.js';
import { openWriter } from '../writing/open-writer.js';

let server: TestPostgres;

beforeAll(async () => {
  server = await startTestPostgres();
});

afterAll(async () => {
  await server.stop();
});

describe('the migrations of the public schema', () => {
  it('lead to the tables that the entities describe', async () => {
    const url = await server.freshDatabase();
    await (await openWriter({ url })).close();
    const orm = openOrm(url);
    const drift = await orm.schema.getUpdateSchemaSQL({ wrap: false, schema: 'veche' });
    await orm.close(true);
    expect(drift.trim()).toBe('');
  });

  it('run once, however many processes start together', async () => {
    const url = await server.freshDatabase();
    const writers = await Promise.all([openWriter({ url }), openWriter({ url }), openWriter({ url })]);
    const heads = await Promise.all(writers.map((writer) => writer.head('omsk')));
    await Promise.all(writers.map((writer) => writer.close()));
    expect(heads).toEqual([null, null, null]);
  });
});
