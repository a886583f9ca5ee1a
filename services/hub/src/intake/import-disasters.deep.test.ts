import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@veche/persistence/embedded';
import { openPrivateOrm } from '../service-records/open-private-orm.js';
import { endInterruptedJobs, readJob } from './jobs/job-store.js';
import { wholeOrNothing } from './testing/kill-imports.js';
import { StoreUnderTest } from './testing/store-under-test.js';
import { batchesOf, syntheticRecord, syntheticRecords } from './testing/synthetic-batches.js';

const run = promisify(execFile);
const job = '00000000-0000-4000-8000-00000000000d';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'veche-disaster-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function openStore(server: EmbeddedPostgres): Promise<StoreUnderTest> {
  await server.createDatabase('hub');
  await (await openPrivateOrm(server.url('hub'))).close(true);
  return StoreUnderTest.at(server.url('hub'));
}

describe('an import', () => {
  it('whose disk is full says so, stores nothing, and works again when there is room', async () => {
    try {
      await run('mount', ['-t', 'tmpfs', '-o', 'size=160m,mode=755', 'tmpfs', folder]);
    } catch {
      process.stderr.write('skipped: this user may not mount a small file system to fill\n');
      return;
    }
    const settings = { max_wal_size: '32MB', min_wal_size: '32MB' };
    const server = await startEmbeddedPostgres({ folder, settings });
    try {
      const store = await openStore(server);
      const endless = function* () {
        for (let index = 0; index < 3_000_000; index += 1) yield syntheticRecord(index);
      };
      await expect(store.import(batchesOf(endless()), { job })).rejects.toMatchObject({ code: 'DISK_FULL' });
      expect(await readJob(store.pool, job)).toMatchObject({ state: 'FAILED', failure: 'DISK_FULL', new: 0 });
      expect(await store.records()).toBe(0);
      expect((await store.import(batchesOf(syntheticRecords(100)))).state).toBe('STORED');
      await store.close();
    } finally {
      await server.stop();
      await run('umount', [folder]);
    }
  });

  it('whose PostgreSQL is killed has stored all or nothing, and the job says which, at ten points', async () => {
    const records = 40_000;
    for (let point = 0; point < 10; point += 1) {
      const server = await startEmbeddedPostgres({ folder });
      const store = await openStore(server);
      await store.clear();
      const outcome = store.import(batchesOf(syntheticRecords(records)), { job }).then(
        ({ state }) => state,
        (error: unknown) => (error as { code?: string }).code,
      );
      // From the first bytes to after the end, each time a little later.
      await new Promise((resolve) => setTimeout(resolve, 150 + point * 250));
      process.kill(server.pid, 'SIGKILL');
      const said = await outcome;
      await store.close();
      await server.stop();
      const again = await startEmbeddedPostgres({ folder });
      const found = await openStore(again);
      await endInterruptedJobs(found.pool);
      const after = [(await readJob(found.pool, job))?.state ?? null, await found.records()];
      expect([undefined, 'STORED', 'DATABASE_LOST'].indexOf(said)).toBeGreaterThan(0);
      const whole = [...wholeOrNothing(records)].map((end) => JSON.stringify(end));
      expect(whole).toContain(JSON.stringify(after));
      await found.close();
      await again.stop();
    }
  });
});
