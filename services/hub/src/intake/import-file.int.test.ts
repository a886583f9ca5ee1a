import { wrap } from '@mikro-orm/core';
import { periodSchema } from '@veche/domain';
import type { RowProblem } from '@veche/exchange/records';
import { startTestPostgres, type TestPostgres } from '@veche/persistence/testing';
import { ServiceRecordRow } from '../service-records/service-record.entity.js';
import { openPrivateOrm } from '../service-records/open-private-orm.js';
import { readJob } from './jobs/job-store.js';
import { StoreUnderTest } from './testing/store-under-test.js';
import { batchesOf, digestOf, syntheticRecord, syntheticRecords } from './testing/synthetic-batches.js';

let server: TestPostgres;
let store: StoreUnderTest;

beforeAll(async () => {
  server = await startTestPostgres();
  store = await StoreUnderTest.open(server);
});

afterAll(async () => {
  await store.close();
  await server.stop();
});

afterEach(() => store.clear());

const counts = (job: { rows: number; new: number; changed: number; unchanged: number; rejected: number }) => [
  ...[job.rows, job.new, job.changed, job.unchanged, job.rejected],
];

describe('an import', () => {
  it('keeps every field of every record', async () => {
    const full = syntheticRecord(1, {
      ...{ kind: 'REHAB_EXIT', start: '1999-12-31', end: '2000-01-01', family: digestOf('family') },
      ...{
        locality: 'Ниш „стари“ 😀',
        project: 'omsk/project',
        targetGroups: ['CONVICTED', 'Ж'],
        ageBand: 'Y20T24',
      },
      ...{ exit: 'COMPLETED', level: 'UNIVERSAL', attendances: 70_000, drug: 'OPIOIDS', sector: 'NGO' },
    });
    const empty = syntheticRecord(2, {
      ...{
        kind: 'REHAB_EXIT',
        person: null,
        locality: null,
        provider: null,
        service: null,
        targetGroups: [],
      },
      ...{ sex: null, birthYear: null, firstTime: null },
    });
    const job = await store.import(batchesOf([full, empty]), { kind: 'REHAB_EXIT' });
    const orm = await openPrivateOrm(store.url);
    const found = await orm.em.fork().find(ServiceRecordRow, {}, { orderBy: { startDay: 'asc' } });
    const kept = found.map((row) => wrap(row).toPOJO());
    await orm.close(true);
    const expected = [full, empty].map(({ key, start, end, exit, ...record }) => {
      const { row, ...same } = record;
      expect(row).toBeGreaterThan(0);
      return {
        ...{ ...same, recordKey: key, startDay: start, endDay: end, exitKind: exit },
        ...{ synthetic: false, importedBy: job.job },
      };
    });
    expect(kept).toEqual(expected);
  });

  it('that replaces its half-year removes what the file does not have of it, and nothing else', async () => {
    const replace = { replace: true, period: periodSchema.parse('2026-S1') };
    const on = (row: number, start: string, fields = {}) =>
      syntheticRecord(row, { start, end: start, ...fields });
    const wrong = on(1, '2026-03-01', { person: digestOf('somebody'), birthYear: 1970, sex: 'F' });
    const right = on(2, '2026-03-10', { person: digestOf('somebody'), birthYear: 1971, sex: 'F' });
    const [kept, later] = [on(3, '2026-04-01'), on(4, '2026-07-01')];
    await store.import(batchesOf([wrong, kept, later]));
    await store.import(batchesOf([on(5, '2026-05-05', { kind: 'TRAINING' })]), { kind: 'TRAINING' });
    await store.import(batchesOf([on(6, '2026-05-05')]), { synthetic: true });
    await expect(store.import(batchesOf([right]), { replace: true })).rejects.toMatchObject({
      code: 'REPLACE_NEEDS_PERIOD',
    });
    const dry = await store.import(batchesOf([right, kept]), { ...replace, dryRun: true });
    expect([dry.state, dry.removed, ...counts(dry)]).toEqual(['CHECKED', 1, 2, 1, 0, 1, 0]);
    expect(await store.records()).toBe(5);
    const job = await store.import(batchesOf([right, kept]), replace);
    expect([job.state, job.removed, ...counts(job)]).toEqual(['STORED', 1, 2, 1, 0, 1, 0]);
    const { rows } = await store.pool.query<{ day: string }>(
      `select start_day::text as day from hub_private.service_record order by start_day`,
    );
    expect(rows.map(({ day }) => day)).toEqual([
      ...['2026-03-10', '2026-04-01', '2026-05-05', '2026-05-05', '2026-07-01'],
    ]);
    // Without replacing, the same file would be refused: somebody would have two years of birth.
    expect((await store.import(batchesOf([wrong]))).problemCounts).toEqual([
      { code: 'TWO_BIRTH_YEARS', count: 1 },
    ]);
  });

  it('of the same file twice changes nothing', async () => {
    const records = syntheticRecords(1_200);
    expect(counts(await store.import(batchesOf(records)))).toEqual([1_200, 1_200, 0, 0, 0]);
    const again = await store.import(batchesOf(records));
    expect([again.state, ...counts(again)]).toEqual(['STORED', 1_200, 0, 0, 1_200, 0]);
    expect(await store.records()).toBe(1_200);
  });

  it('of a corrected row puts it in the place of its predecessor', async () => {
    await store.import(batchesOf(syntheticRecords(10)));
    const corrected = syntheticRecord(4, { service: 'LEGAL', targetGroups: ['DEPENDENT'] });
    const job = await store.import(batchesOf([corrected, ...syntheticRecords(2, 9)]));
    expect(counts(job)).toEqual([3, 1, 1, 1, 0]);
    const { rows } = await store.pool.query(
      'select service, target_groups, imported_by from hub_private.service_record where record_key = $1',
      [corrected.key],
    );
    expect(rows).toEqual([{ service: 'LEGAL', target_groups: ['DEPENDENT'], imported_by: job.job }]);
    expect(await store.records()).toBe(11);
  });

  it('keeps made-up records apart from real ones of the same key', async () => {
    await store.import(batchesOf(syntheticRecords(3)), { synthetic: true });
    expect(counts(await store.import(batchesOf(syntheticRecords(3))))).toEqual([3, 3, 0, 0, 0]);
    expect(await store.records()).toBe(6);
  });

  it('that is a dry run counts the same and stores nothing', async () => {
    await store.import(batchesOf(syntheticRecords(5)));
    const job = await store.import(batchesOf(syntheticRecords(7)), { dryRun: true });
    expect([job.state, ...counts(job)]).toEqual(['CHECKED', 7, 2, 0, 5, 0]);
    expect(await store.records()).toBe(5);
  });

  it('with one error stores nothing, and says everything that is wrong in the order of rows', async () => {
    const problems: RowProblem[] = [
      problem(40, 'BAD_DATE'),
      { ...problem(30, 'UNUSED_COLUMN'), severity: 'WARNING' },
    ];
    const job = await store.import(batchesOf(syntheticRecords(20), { problems }));
    expect([job.state, ...counts(job)]).toEqual(['REFUSED', 21, 20, 0, 0, 1]);
    expect(job.problems.map(({ row, code }) => [row, code])).toEqual([
      [30, 'UNUSED_COLUMN'],
      [40, 'BAD_DATE'],
    ]);
    expect(job.problemCounts).toEqual([
      { code: 'BAD_DATE', count: 1 },
      { code: 'UNUSED_COLUMN', count: 1 },
    ]);
    expect(await store.records()).toBe(0);
  });

  it('with warnings alone is stored', async () => {
    const problems: RowProblem[] = [{ ...problem(2, 'UNUSED_COLUMN'), severity: 'WARNING' }];
    const job = await store.import(batchesOf(syntheticRecords(2), { problems }));
    expect([job.state, job.problemCount]).toEqual(['STORED', 1]);
  });
});

describe('the check of a whole file', () => {
  it('refuses one person with two years of birth or two sexes, all rows of the person', async () => {
    const records = syntheticRecords(9).map((record) => {
      if (record.row === 2) return { ...record, birthYear: 1901 };
      return record.row === 6 ? { ...record, sex: 'F' } : record;
    });
    const job = await store.import(batchesOf(records), { dryRun: true });
    expect([job.state, ...counts(job)]).toEqual(['REFUSED', 9, 3, 0, 0, 6]);
    expect(job.problems.map(({ row, code }) => [row, code])).toEqual([
      ...[2, 3, 4].map((row) => [row, 'TWO_BIRTH_YEARS']),
      ...[5, 6, 7].map((row) => [row, 'TWO_SEXES']),
    ]);
  });

  it('holds a file against the records of other files, and not against those that it replaces', async () => {
    await store.import(batchesOf(syntheticRecords(2)));
    const other = await store.import(batchesOf([syntheticRecord(2, { birthYear: 1901 })]));
    expect([other.state, other.problems.map(({ code }) => code)]).toEqual(['REFUSED', ['TWO_BIRTH_YEARS']]);
    const corrections = [0, 1].map((index) => syntheticRecord(index, { birthYear: 1901 }));
    expect((await store.import(batchesOf(corrections))).state).toBe('STORED');
    expect((await store.import(batchesOf([syntheticRecord(2, { birthYear: 1901 })]))).state).toBe('STORED');
  });

  it('takes an unknown sex and an unknown year for no contradiction', async () => {
    const records = [
      syntheticRecord(0),
      syntheticRecord(1, { sex: '_U', birthYear: null }),
      syntheticRecord(2, { sex: null }),
    ];
    expect((await store.import(batchesOf(records))).state).toBe('STORED');
  });
});

describe('one import at a time', () => {
  it('stores; another is refused, and a dry run goes on beside it', async () => {
    const gate = Promise.withResolvers<null>();
    const first = store.import(held(gate.promise));
    await storing();
    await expect(store.import(batchesOf(syntheticRecords(1)))).rejects.toMatchObject({
      code: 'IMPORT_RUNNING',
    });
    expect((await store.import(batchesOf(syntheticRecords(1)), { dryRun: true })).state).toBe('CHECKED');
    gate.resolve(null);
    expect((await first).state).toBe('STORED');
  });

  it('can be cancelled while it reads, and while PostgreSQL works', async () => {
    const reading = new AbortController();
    const gate = Promise.withResolvers<null>();
    const first = store.import(held(gate.promise), { signal: reading.signal });
    await startedJobs(1);
    reading.abort();
    gate.resolve(null);
    expect((await first).state).toBe('CANCELLED');

    // What holds the job's row holds the import at its last step.
    const blocker = await store.pool.connect();
    const job = '00000000-0000-4000-8000-000000000001';
    const locked = Promise.withResolvers<null>();
    const second = store.import(held(locked.promise), { job });
    try {
      await startedJobs(2);
      await blocker.query('begin');
      await blocker.query('select from hub_private.import_job where id = $1 for key share', [job]);
      await blocker.query('lock table hub_private.service_record in share mode');
      locked.resolve(null);
      await waitingForLock();
      store.parts.running.get(job)?.cancel.abort();
      await new Promise((resolve) => setTimeout(resolve, 50));
      await blocker.query('commit');
    } finally {
      // With its connection its locks go, too: nothing after it waits for them.
      blocker.release(true);
    }
    expect((await second).state).toBe('CANCELLED');
    expect(await store.records()).toBe(0);
  });
});

describe('what goes wrong on the way', () => {
  it('fails the job, stores nothing, and quotes nothing of what failed', async () => {
    const job = '00000000-0000-4000-8000-000000000002';
    const secret = ['Секр', 'етов'].join('');
    const failing = async function* () {
      yield* batchesOf(syntheticRecords(700));
      throw new TypeError(`cannot read ${secret}`);
    };
    const outcome = await store.import(failing(), { job }).catch((error: unknown) => error);
    expect(String((outcome as Error).stack)).toMatch(/TypeError[^]*at /u);
    expect(String((outcome as Error).stack)).not.toContain(secret);
    expect(await readJob(store.pool, job)).toMatchObject({
      state: 'FAILED',
      failure: 'UNEXPECTED',
      rows: 700,
    });
    expect(await store.records()).toBe(0);
    expect((await store.import(batchesOf(syntheticRecords(1)))).state).toBe('STORED');
  });

  it('is refused before anything is read where the job’s number is none or not new', async () => {
    await expect(store.import(batchesOf([]), { job: 'x' })).rejects.toMatchObject({ code: 'BAD_JOB_ID' });
    const { job } = await store.import(batchesOf(syntheticRecords(1)));
    await expect(store.import(batchesOf([]), { job })).rejects.toMatchObject({ code: 'BAD_JOB_ID' });
    expect(await readJob(store.pool, job)).toMatchObject({ state: 'STORED', new: 1 });
  });
});

function problem(row: number, code: RowProblem['code']): RowProblem {
  return { row, column: 'B · Дата', field: 'date', code, severity: 'ERROR', value: null, expected: [] };
}

async function* held(gate: Promise<null>): AsyncGenerator<Awaited<ReturnType<typeof first>>> {
  yield await first();
  await gate;
}

async function first() {
  for await (const batch of batchesOf(syntheticRecords(5))) return batch;
  throw new Error('there is no first batch');
}

async function startedJobs(count: number): Promise<void> {
  await until(`select count(*)::int >= ${String(count)} as so from hub_private.import_job`);
}

async function storing(): Promise<void> {
  await until(
    `select exists (select from pg_locks l join pg_database d on d.oid = l.database
      where l.locktype = 'advisory' and l.granted and d.datname = current_database()) as so`,
  );
}

async function waitingForLock(): Promise<void> {
  await until(`select exists (select from pg_locks where not granted) as so`);
}

async function until(question: string): Promise<void> {
  const end = Date.now() + 120_000;
  while (Date.now() < end) {
    const { rows } = await store.pool.query<{ so: boolean }>(question);
    if (rows[0]?.so === true) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`it never came true: ${question}`);
}
