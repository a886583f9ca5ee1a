import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@veche/persistence/embedded';
import { connectQuietly } from './database/quiet-client.js';
import type { OpenIntake } from './open-intake.js';
import { HubFolder, csvSource } from './testing/hub-folder.js';

/** Marked words that no other place has; put together here, so that no search finds them in a file of ours. */
const planted = {
  key: ['ключ', 'Марфуша', '77001'].join('-'),
  family: ['семья', 'Марфуша', '88001'].join('-'),
  name: ['Мар', 'фина ', 'Вас', 'илиса ', 'Пет', 'ровна'].join(''),
  phone: ['+7 9', '13 555', '-01-99'].join(''),
  email: ['marf', 'una@exam', 'ple.org'].join(''),
  snils: ['112-', '233-', '445 95'].join(''),
};
const harmless = 'Безобидный-посёлок-42';
const headers = 'Получатель;Семья;Дата;Услуга;Пол;Населённый пункт;Комментарий';
const store = { kind: 'SERVICE', dryRun: false, synthetic: false, account: 'Редактор' } as const;

let folder: string;
let server: EmbeddedPostgres;
let hub: HubFolder;
let intake: OpenIntake;
const log: string[] = [];
const answers: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'veche-planted-'));
  // Nothing is filtered: what the server would say at its most talkative.
  const settings = { log_min_messages: 'debug1' };
  server = await startEmbeddedPostgres({ folder, settings, log: (line) => log.push(line) });
  await server.createDatabase('hub');
  hub = await HubFolder.make(server.url('hub'));
  intake = await hub.open();
});

afterAll(async () => {
  await intake.close();
  await hub.remove();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Imports rows and keeps what anybody would be told, also of a failure. */
async function told(
  lines: readonly string[],
  options = {},
  fileName = 'services.csv',
): Promise<string | null> {
  try {
    const done = await intake.importFile(csvSource([headers, ...lines], fileName), { ...store, ...options });
    answers.push(JSON.stringify(done));
    return done.state;
  } catch (error) {
    answers.push(String(error instanceof Error ? error.stack : error), JSON.stringify(error));
    return null;
  }
}

async function filesBelow(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Where a text stands, in any encoding that is used: in files of the server and of the hub, in the log, in what was answered. */
async function placesOf(text: string): Promise<string[]> {
  const needles = [
    Buffer.from(text),
    Buffer.from(text, 'utf16le'),
    Buffer.from(Buffer.from(text).toString('hex')),
  ];
  const found: string[] = [];
  for (const file of [...(await filesBelow(folder)), ...(await filesBelow(hub.folder))]) {
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    if (needles.some((needle) => bytes.includes(needle))) found.push(file);
  }
  if (log.some((line) => line.includes(text))) found.push('the log');
  if (answers.some((answer) => answer.includes(text))) found.push('an answer');
  return found;
}

describe('what is personal in a file', () => {
  it('is in no file of the database, no log, no job and no answer, whether the import is stored, refused or fails', async () => {
    const { key, family, name, phone, email, snils } = planted;
    const good = `${key};${family};15.01.2024;DOCS;ж;${harmless};`;
    expect(await told([good])).toBe('STORED');
    expect(await told([good, `${key};;16.01.2024;DOCS;ж;;`], { dryRun: true })).toBe('CHECKED');
    for (const value of [name, phone, email, snils])
      expect(
        await told([`${key};;15.01.2024;DOCS;ж;;${value}`, `${key};;15.01.2024;${value};ж;${value};`]),
      ).toBe('REFUSED');
    expect(await told([good], {}, `${name}.csv`)).toBe('STORED');
    expect(await told([`"${name};${phone}`])).toBeNull();
    expect(await told([`${name};${family};99.99.9999;${email};${snils};${phone};${name}`])).toBe('REFUSED');
    // A failure in the middle: the table that rows are kept in is gone.
    const client = await connectQuietly(hub.url);
    await client.query('alter table hub_private.service_record rename column sector to hidden');
    expect(await told([`${key}-2;${family};17.01.2024;LEGAL;м;${harmless};`])).toBeNull();
    await client.query('alter table hub_private.service_record rename column hidden to sector');
    // The row itself is refused by PostgreSQL, which would name it in its log.
    await client.query(
      `alter table hub_private.service_record add constraint short check (length(locality) < 25) not valid`,
    );
    expect(await told([`${key}-3;${family};18.01.2024;LEGAL;м;${harmless}-журнал;`])).toBeNull();
    await client.query('alter table hub_private.service_record drop constraint short');

    const { jobs } = await intake.jobs({ first: 100 });
    const pieces: string[] = [];
    const options = { kind: 'SERVICE', synthetic: false, language: 'ru' } as const;
    for await (const piece of intake.rejectedRows(
      csvSource([headers, `${key};;1;${name};ж;${phone};${email}`]),
      options,
    ))
      pieces.push(piece);
    answers.push(JSON.stringify(jobs), pieces.join(''));
    expect(await intake.deletePerson(`${key}-9`, 'admin')).toEqual({ records: 0 });
    await client.query('checkpoint');
    await client.end();

    const found = await Promise.all(Object.values(planted).map((text) => placesOf(text)));
    expect(found).toEqual(Object.values(planted).map(() => []));
    // A row that PostgreSQL refused is not in its log either.
    expect(log.filter((line) => line.includes(`${harmless}-журнал`))).toEqual([]);
    // The search does find what is there: a place name in a table's file, a line of the log.
    expect((await placesOf(harmless)).some((file) => file.includes('base'))).toBe(true);
    expect(await placesOf('violates check constraint')).toEqual(['the log']);
  });
});
