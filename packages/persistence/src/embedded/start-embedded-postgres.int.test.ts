import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { PersistenceError } from '../errors/persistence-error.js';
import { carelessSettings } from './server-settings.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './start-embedded-postgres.js';

let parent: string;

beforeEach(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'veche embedded '));
});

afterEach(async () => {
  await rm(parent, { recursive: true, force: true });
});

const start = (folder: string): Promise<EmbeddedPostgres> =>
  startEmbeddedPostgres({ folder, settings: carelessSettings });

async function ask(url: string, sql: string): Promise<unknown[][]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows;
  } finally {
    await client.end();
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('an embedded server', () => {
  it('keeps its data between two starts, in a folder with spaces', async () => {
    const folder = path.join(parent, 'a folder', 'with spaces');
    const first = await start(folder);
    await first.createDatabase('veche test');
    await first.createDatabase('veche test');
    await ask(first.url('veche test'), 'create table kept as select 630 as persons');
    await first.stop();
    await first.stop();
    const second = await start(folder);
    const rows = await ask(second.url('veche test'), 'select persons from kept');
    await second.stop();
    expect(rows).toEqual([[630]]);
    expect(isAlive(second.pid)).toBe(false);
  });

  it('starts below a path longer than PostgreSQL itself accepts', async () => {
    const server = await start(path.join(parent, ...Array.from({ length: 60 }, () => 'a-long-folder-name')));
    const rows = await ask(server.url('postgres'), 'show fsync');
    await server.stop();
    expect(rows).toEqual([['off']]);
  });

  it('starts below a folder that only its owner may enter', async () => {
    const closed = path.join(parent, 'closed');
    const itself = path.join(closed, 'pg');
    for (const folder of [closed, itself]) await mkdir(folder, { mode: 0o700 });
    const server = await start(itself);
    const rows = await ask(server.url('postgres'), 'select 1');
    await server.stop();
    expect(rows).toEqual([[1]]);
  });

  it('survives a pid file that names another living program', async () => {
    const folder = path.join(parent, 'stale');
    await (await start(folder)).stop();
    const pidFile = path.join(folder, 'data', 'postmaster.pid');
    await writeFile(pidFile, `${String(process.pid)}\n${folder}\n1\n5432\n\n127.0.0.1\n1 1\nready   \n`);
    const server = await start(folder);
    const written = await readFile(pidFile, 'utf8');
    await server.stop();
    expect(written.split('\n')[0]).toBe(String(server.pid));
  });

  it('is refused on a folder where one runs already', async () => {
    const folder = path.join(parent, 'twice');
    const server = await start(folder);
    const refusal: unknown = await start(folder).catch((error: unknown) => error);
    await server.stop();
    expect(refusal).toBeInstanceOf(PersistenceError);
    expect((refusal as PersistenceError).code).toBe('EMBEDDED_ALREADY_RUNNING');
    expect((refusal as PersistenceError).message).toBe(
      `An embedded PostgreSQL (process ${String(server.pid)}) already runs on ${path.join(folder, 'data')}; ` +
        'stop the program that started it, or use another folder.',
    );
  });

  it('says in one sentence that its folder cannot be used', async () => {
    const file = path.join(parent, 'a-file');
    await writeFile(file, '');
    const refusal: unknown = await start(file).catch((error: unknown) => error);
    expect((refusal as PersistenceError).code).toBe('EMBEDDED_NOT_STARTED');
    expect((refusal as PersistenceError).message).toContain(`The embedded PostgreSQL cannot use ${file}: `);
  });

  it('accepts its password and no other', async () => {
    const server = await start(path.join(parent, 'password'));
    const refused = ask(server.url('postgres', { name: 'veche', password: 'guess' }), 'select 1');
    await expect(refused).rejects.toThrow('password authentication failed');
    await server.stop();
  });

  it('does not outlive a process that is killed', async () => {
    const folder = path.join(parent, 'orphan');
    const entry = path.resolve(import.meta.dirname, '../../dist/embedded.js');
    const script =
      `import { startEmbeddedPostgres } from ${JSON.stringify(entry)};` +
      `const server = await startEmbeddedPostgres({ folder: ${JSON.stringify(folder)} });` +
      'console.log(server.pid); setInterval(() => {}, 1000);';
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(child.stdout, 'data')) as [Buffer];
    expect(isAlive(Number(line.toString()))).toBe(true);
    child.kill('SIGKILL');
    // The folder is free only when the killed process's server is gone.
    const next = await start(folder);
    await next.stop();
    expect(next.pid).not.toBe(Number(line.toString()));
  });
});
