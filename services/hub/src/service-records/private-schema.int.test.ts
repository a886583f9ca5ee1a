import { startTestPostgres, type TestPostgres } from '@veche/persistence/testing';
import { openPrivateOrm } from './open-private-orm.js';

let server: TestPostgres;

beforeAll(async () => {
  server = await startTestPostgres();
});

afterAll(async () => {
  await server.stop();
});

describe('the migrations of the private schema', () => {
  it('lead to the tables that the entities describe', async () => {
    const orm = await openPrivateOrm(await server.freshDatabase());
    const drift = await orm.schema.getUpdateSchemaSQL({ wrap: false, schema: 'hub_private' });
    await orm.close(true);
    expect(drift.trim()).toBe('');
  });
});
