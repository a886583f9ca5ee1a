import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startTestPostgres, type TestPostgres } from '@veche/persistence/testing';
import { StartFailure } from '@veche/service-kit';
import type { ImportOptions } from './intake.js';
import type { OpenIntake } from './open-intake.js';
import { HubFolder, csvSource } from './testing/hub-folder.js';

const headers = 'Получатель;Дата;Услуга;Пол;Год рождения;Целевые группы;Организация';
const rows = [
  'к-001;15.01.2024;Восстановление документов;ж;1980;;Центр помощи',
  'к-001;16.01.2024;DOCS;ж;1980;DEPENDENT, CONVICTED;Центр помощи',
  'к-002;31.03.2024;LEGAL;м;1991;YOUTH_RISK;',
];
const store = { kind: 'SERVICE', dryRun: false, synthetic: false, account: 'Редактор' } as const;

let server: TestPostgres;
let hub: HubFolder;
let intake: OpenIntake;

beforeAll(async () => {
  server = await startTestPostgres();
  hub = await HubFolder.make(await server.freshDatabase());
  intake = await hub.open();
});

afterAll(async () => {
  await intake.close();
  await hub.remove();
  await server.stop();
});

const importRows = (lines: readonly string[], options: Partial<ImportOptions> = {}) =>
  intake.importFile(csvSource([headers, ...lines]), { ...store, ...options });

describe('the way into a hub', () => {
  it('looks at a file’s columns without giving away a cell', async () => {
    const seen = await intake.inspect(csvSource(['Отчёт центра', '', headers, ...rows]), { kind: 'SERVICE' });
    expect(seen).toMatchObject({ format: 'CSV', delimiter: ';', headerRow: 3, rowsSeen: 3 });
    expect(seen.columns.map(({ field, saved }) => [field, saved])).toEqual(
      ['person', 'date', 'service', 'sex', 'birthYear', 'targetGroups', 'provider'].map((field) => [
        field,
        false,
      ]),
    );
    expect(JSON.stringify(seen)).not.toContain('к-00');
  });

  it('keeps what a file says, in codes and under pseudonyms', async () => {
    const job = await importRows(rows);
    expect(job).toMatchObject({ state: 'STORED', rows: 3, new: 3, rejected: 0, problems: [] });
    expect(await intake.counts()).toEqual([
      { kind: 'SERVICE', period: '2024-S1', synthetic: false, records: 3 },
    ]);
    expect(await importRows(rows)).toMatchObject({ state: 'STORED', unchanged: 3 });
  });

  it('says what a row has wrong, where, and stores nothing', async () => {
    const job = await importRows(['к-003;15.01.2025;DOCS;ж;1980;;', 'к-004;16.01.2024;WHAT;ж;1980;;']);
    expect(job).toMatchObject({ state: 'REFUSED', rows: 2, new: 0, rejected: 2, problemCount: 2 });
    expect(job.problems.map(({ row, code }) => [row, code])).toEqual([
      [2, 'FUTURE_DATE'],
      [3, 'UNKNOWN_CODE'],
    ]);
    expect(await intake.job(job.job)).toEqual(job);
  });

  it('gives the refused rows back to mend, with pseudonyms in the place of keys, and takes them again', async () => {
    const lines = [
      'к-005;15.01.2024;DOCS;ж;1980;;',
      'к-006;15.01.2024;DOCS;ж;1981;;',
      'к-006;16.01.2024;DOCS;ж;1991;;',
      'к-007;1;DOCS;м;;;',
    ];
    const { job } = await importRows(lines, { dryRun: true });
    const options = { kind: 'SERVICE', synthetic: false, language: 'ru', checked: job } as const;
    const pieces: string[] = [];
    for await (const piece of intake.rejectedRows(csvSource([headers, ...lines]), options))
      pieces.push(piece);
    const [, ...refused] = pieces.join('').trim().split(/\r?\n/u);
    expect(refused.map((line) => line.split(';').slice(1, 5).join(';'))).toEqual([
      '15.01.2024;DOCS;ж;1981',
      '16.01.2024;DOCS;ж;1991',
      '1;DOCS;м;',
    ]);
    expect(pieces.join('')).not.toContain('к-00');
    const mended = pieces.join('').replace(';1991;', ';1981;').replace(';1;DOCS', ';17.01.2024;DOCS');
    const again = { fileName: 'mended.csv', bytes: csvSource([mended.trim()]).bytes };
    expect(await intake.importFile(again, { ...store, dryRun: true })).toMatchObject({
      state: 'CHECKED',
      new: 3,
    });
    expect(await importRows(lines.slice(0, 1), { dryRun: true })).toMatchObject({ state: 'CHECKED', new: 1 });
  });

  it('refuses a file that is no table, and the job says why', async () => {
    const job = '00000000-0000-4000-8000-00000000000a';
    const file = { fileName: 'services.csv', bytes: csvSource(['%PDF-1.7', 'stream']).bytes };
    await expect(intake.importFile(file, { ...store, job })).rejects.toMatchObject({ code: 'NOT_A_TABLE' });
    expect(await intake.job(job)).toMatchObject({ state: 'REFUSED', failure: 'NOT_A_TABLE', new: 0 });
  });

  it('fails where the upload stops or breaks off', async () => {
    const impatient = await hub.open({ patience: 30 });
    const stopping = { fileName: 'x.csv', bytes: stops(`${headers}\n${rows.join('\n')}`) };
    await expect(impatient.importFile(stopping, store)).rejects.toMatchObject({ code: 'UPLOAD_BROKEN' });
    const breaking = { fileName: 'x.csv', bytes: breaks(`${headers}\n${rows.join('\n')}`) };
    await expect(impatient.importFile(breaking, store)).rejects.toMatchObject({ code: 'UPLOAD_BROKEN' });
    await impatient.close();
    const { jobs } = await intake.jobs({ first: 2 });
    expect(jobs.map(({ state, failure }) => [state, failure])).toEqual([
      ['FAILED', 'UPLOAD_BROKEN'],
      ['FAILED', 'UPLOAD_BROKEN'],
    ]);
  });

  it('shows how far an import is, cancels it, and knows one that nobody runs as interrupted', async () => {
    const job = '00000000-0000-4000-8000-00000000000b';
    const started = Promise.withResolvers<string>();
    const file = { fileName: 'x.csv', bytes: stops(`${headers}\n${rows.join('\n')}`) };
    const importing = intake.importFile(file, { ...store, job, onStart: started.resolve });
    expect(await started.promise).toBe(job);
    expect(await intake.job(job)).toMatchObject({ state: 'RUNNING', progress: { rows: 0 } });
    const restarted = await hub.open();
    expect(restarted.interrupted).toBe(1);
    await restarted.close();
    expect(await intake.cancel(job)).toMatchObject({ state: 'FAILED', failure: 'INTERRUPTED' });
    expect(await importing).toMatchObject({ state: 'FAILED', failure: 'INTERRUPTED', new: 0 });
  });

  it('lists jobs newest first, page by page', async () => {
    const all = await intake.jobs({ first: 100 });
    const first = await intake.jobs({ first: 2 });
    const second = await intake.jobs({ first: 100, after: first.next ?? '' });
    expect([...first.jobs, ...second.jobs].map(({ job }) => job)).toEqual(all.jobs.map(({ job }) => job));
    expect([all.next, second.next, first.jobs.length]).toEqual([null, null, 2]);
    await expect(intake.jobs({ first: 1, after: 'x' })).rejects.toMatchObject({ code: 'BAD_CURSOR' });
  });

  it('remembers what the network calls its columns', async () => {
    const odd = headers.replace('Услуга', 'Что сделано');
    const mapping = {
      columns: [
        { header: 'Что сделано', field: 'service' as const },
        { header: 'Примечание', field: 'IGNORE' as const },
      ],
    };
    expect(await intake.mapping('SERVICE')).toBeNull();
    await intake.saveMapping('SERVICE', mapping, 'Редактор');
    expect(await intake.mapping('SERVICE')).toEqual(mapping);
    const { columns } = await intake.inspect(csvSource([odd, ...rows]), { kind: 'SERVICE' });
    expect(columns[2]).toEqual({ index: 2, header: 'Что сделано', field: 'service', saved: true });
    expect(await intake.importFile(csvSource([odd, ...rows]), store)).toMatchObject({ unchanged: 3 });
    const named = { columns: [{ header: ['Фамилия', 'И.В.'].join(' '), field: 'person' as const }] };
    await expect(intake.saveMapping('SERVICE', named, 'x')).rejects.toMatchObject({ code: 'BAD_MAPPING' });
  });

  it('deletes one person by the key as it stands in the tables', async () => {
    expect(await intake.deletePerson(' К-001 ', 'admin')).toEqual({ records: 2 });
    expect(await intake.deletePerson('к-001', 'admin')).toEqual({ records: 0 });
    expect(await intake.counts()).toMatchObject([{ records: 1 }]);
    await expect(intake.deletePerson('  ', 'admin')).rejects.toMatchObject({ code: 'BAD_PERSON_KEY' });
    await importRows(rows);
  });

  it('deletes what is older than the policy lets it keep, to the day', async () => {
    expect(await intake.applyRetention(new Date('2027-03-31T23:00:00Z'))).toEqual({ records: 2 });
    expect(await intake.applyRetention(new Date('2027-04-01T00:00:00Z'))).toEqual({ records: 1 });
    expect(await intake.counts()).toEqual([]);
  });
});

describe('the key of pseudonyms', () => {
  it('is for its owner’s eyes only, and gives the same person the same pseudonym ever after', async () => {
    expect((await stat(join(hub.folder, 'keys/person-key'))).mode & 0o777).toBe(0o600);
    await importRows(rows);
    const again = await hub.open();
    expect(await again.importFile(csvSource([headers, ...rows]), store)).toMatchObject({ unchanged: 3 });
    await again.close();
  });

  it('is missed where it is another one or damaged: everybody would be a new person', async () => {
    const file = join(hub.folder, 'keys/person-key');
    const key = await readFile(file, 'utf8');
    await rm(file);
    await expect(hub.open()).rejects.toThrow(StartFailure);
    await writeFile(file, 'x');
    await expect(hub.open()).rejects.toThrow(/is not a key for pseudonyms/u);
    await writeFile(file, key);
    await (await hub.open()).close();
  });
});

async function* stops(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
  await new Promise(() => undefined);
}

async function* breaks(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
  await Promise.reject(new Error('aborted'));
}
