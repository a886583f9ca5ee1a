import pg from 'pg';
import { openReader } from '../reading/open-reader.js';
import { startTestStorage, type TestStorage } from '../testing/start-test-storage.js';

let storage: TestStorage;

beforeAll(async () => {
  storage = await startTestStorage();
  await asOwner('create schema hub_private');
  await asOwner('create table hub_private.service_record as select 1 as person');
});

afterAll(() => storage.stop());

async function run(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } catch (error) {
    return error instanceof Error ? error.message : error;
  } finally {
    await client.end();
  }
}

const asOwner = (sql: string): Promise<unknown> => run(storage.url, sql);
const asReader = (sql: string): Promise<unknown> => run(storage.readerUrl, sql);
const writable = 'set transaction read write;';

describe('the login of the public API', () => {
  it('reads what is public', async () => {
    expect(await asReader('select publisher from veche.member')).toEqual([]);
  });

  it.each([
    ['select person from hub_private.service_record', 'permission denied for schema hub_private'],
    ['create table veche.mine ()', 'cannot execute CREATE TABLE in a read-only transaction'],
    ['delete from veche.member', 'cannot execute DELETE in a read-only transaction'],
    [`${writable} delete from veche.member`, 'permission denied for table member'],
    [`${writable} create table veche.mine ()`, 'permission denied for schema veche'],
    [`${writable} create table public.mine ()`, 'permission denied for schema public'],
    [`${writable} create schema mine`, 'permission denied for database test_1'],
    [
      `${writable} create temporary table mine ()`,
      'permission denied to create temporary tables in database "test_1"',
    ],
    ['select * from pg_authid', 'permission denied for table pg_authid'],
  ])('is refused: %s', async (sql, refusal) => {
    expect(await asReader(sql)).toBe(refusal);
  });

  it('has a limit for the time of a statement', async () => {
    expect(await asReader('show statement_timeout')).toEqual([{ statement_timeout: '15s' }]);
  });

  it('reads tables of later migrations too', async () => {
    await asOwner('create table veche.later as select 1 as number');
    expect(await asReader('select number from veche.later')).toEqual([{ number: 1 }]);
    await asOwner('drop table veche.later');
  });

  it('can be given a new password', async () => {
    const login = { role: 'second_reader', password: `it's "quoted" \\ :/@` };
    await storage.writer.createReader({ ...login, password: 'first' });
    await storage.writer.createReader(login);
    const url = storage.server.url('test_1', { name: login.role, password: login.password });
    expect(await run(url, 'select current_user::text as name')).toEqual([{ name: 'second_reader' }]);
  });

  it.each(['veche', 'a_creator'])('is never a role that can do more, such as %s', async (role) => {
    await asOwner('create role a_creator createdb');
    const made = storage.writer.createReader({ role, password: 'guess' });
    await expect(made).rejects.toMatchObject({ code: 'UNUSABLE_ROLE' });
  });
});

describe('a database that cannot be used', () => {
  it.each([
    ['a wrong password', 'test_1', 'guess', 'it refuses the name or the password'],
    ['a database that is not there', 'nowhere', 'reads only', 'there is no such database'],
  ])('is told in one sentence without the login: %s', async (_, database, password, reason) => {
    const url = storage.server.url(database, { name: 'test_reader', password });
    await expect(openReader({ url })).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      message: `The database at 127.0.0.1:${String(storage.server.port)}/${database} cannot be used: ${reason}; check DATABASE_URL and that PostgreSQL runs there.`,
    });
  });

  it('is told where nothing listens', async () => {
    await expect(openReader({ url: 'postgresql://a:b@127.0.0.1:1/c' })).rejects.toMatchObject({
      message:
        'The database at 127.0.0.1:1/c cannot be used: nothing listens there; check DATABASE_URL and that PostgreSQL runs there.',
    });
  });
});
