import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kinds, report } from './testing/answers.js';
import { data, startHubUnderTest, type HubUnderTest } from './testing/hub-under-test.js';
import { runBinary } from './testing/run-binary.js';
import { runInPlace, testToken } from './testing/run-in-place.js';

const megabytes = 6;
let hub: HubUnderTest;
let folder: string;
let sendSignal: () => void;
let cancelled: Promise<unknown>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'veche-main-'));
  let cancel: (id: unknown) => void;
  cancelled = new Promise((resolve) => (cancel = resolve));
  hub = await startHubUnderTest({
    RecordKinds: () => kinds,
    CancelImport: ({ variables }) => {
      cancel(variables.id);
      return data({ cancelImport: { state: 'CANCELLED' } });
    },
    'POST /admin/imports': async ({ query }) => {
      if (query.synthetic === 'true') {
        sendSignal();
        await cancelled;
      }
      return { body: JSON.stringify(report()) };
    },
    'GET /admin/templates/SERVICE.csv': () => ({ type: 'text/csv', body: 'Person;Date\r\n' }),
  });
});
afterAll(async () => {
  await hub.close();
  await rm(folder, { recursive: true });
});

describe('the veche command', () => {
  it('writes help in the language of the system to stdout, and asks for nothing', async () => {
    const { code, out, err } = await runBinary(['import', '--help'], { env: { LC_ALL: 'ru_RU.UTF-8' } });
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Как вызывать: veche import \[параметры\] <FILE>\n/);
    for (const word of ['Аргументы:', 'Параметры:', 'Общие параметры:', 'Примеры:', 'не указано: SERVICE)'])
      expect(out).toContain(word);
    for (const word of ['Usage', 'Options', 'default', 'display']) expect(out).not.toContain(word);
  });

  it('documents its exit codes', async () => {
    const { code, out } = await runInPlace(['--help']);
    expect(code).toBe(0);
    expect(out.match(/^ {2}\d+ +/gm)?.map(Number)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 130]);
  });

  it.each([
    [[], 'Usage: veche'],
    [['imprt'], 'There is no command imprt.'],
    [['import'], 'Something is missing: FILE. Help: veche import --help'],
    [['preview', '--stroe'], 'There is no option --stroe.'],
    [['preview', '--hub'], 'The option --hub <URL> needs a value.'],
    [['preview', '--language', 'de'], 'The command does not speak that language.'],
    [['preview', '--token', 'abc'], 'An access token does not belong on the command line'],
    [['preview', testToken], 'An access token does not belong on the command line'],
  ])('%j ends with 2, its words on stderr', async (words, text) => {
    const { code, out, err } = await runInPlace(words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(text);
    expect(err).not.toContain(testToken);
  });

  it('ends with 5 without a hub and with 6 without a token', async () => {
    expect(await runBinary(['preview', '--hub', 'http://127.0.0.1:1'])).toMatchObject({ code: 5, out: '' });
    expect(await runInPlace(['preview'], { env: { VECHE_TOKEN: '' } })).toMatchObject({ code: 6, out: '' });
  });

  it('streams data to stdout alone', async () => {
    const { code, out, err } = await runBinary(['template', 'service', '--format', 'csv', '--hub', hub.url]);
    expect([code, out, err]).toEqual([0, 'Person;Date\r\n', '']);
  });

  it('streams a large file, without an escape code in a pipe', async () => {
    const file = join(folder, 'large.csv');
    await writeFile(file, Buffer.alloc(megabytes * 1024 * 1024, 'a;b\r\n'));
    const { code, out, err } = await runBinary(['import', file, '--hub', hub.url]);
    expect(code).toBe(0);
    expect(hub.received.at(-1)?.parts[0]?.text).toHaveLength(megabytes * 1024 * 1024);
    expect(out + err).not.toContain('\u001b');
  });

  it('stops the import at the hub on Ctrl-C, and ends with 130', async () => {
    const file = join(folder, 'small.csv');
    await writeFile(file, 'a;b\r\n');
    const { code, out, err } = await runBinary(['import', file, '--synthetic', '--store', '--hub', hub.url], {
      onStart: (signal) => {
        sendSignal = () => {
          signal('SIGINT');
        };
      },
    });
    expect([code, out]).toEqual([130, '']);
    expect(err).toBe('The import was stopped at the hub too. Nothing was stored.\nStopped.\n');
    expect(await cancelled).toBe(hub.received.find(({ query }) => query.synthetic === 'true')?.query.job);
  });
});
