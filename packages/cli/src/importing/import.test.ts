import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kinds, report, reportWithProblems } from '../testing/answers.js';
import {
  data,
  refusal,
  startHubUnderTest,
  type Answer,
  type HubUnderTest,
} from '../testing/hub-under-test.js';
import { runInPlace, testToken, type Outcome } from '../testing/run-in-place.js';

let hub: HubUnderTest;
let folder: string;
let answer: Answer;
let file: string;

beforeAll(async () => {
  hub = await startHubUnderTest({
    RecordKinds: () => kinds,
    SaveMapping: () => data({ saveMapping: [] }),
    'POST /admin/imports': () => answer,
    'POST /admin/inspect': () => ({
      body: JSON.stringify({
        format: 'CSV',
        sheets: [],
        headerRow: 1,
        columns: [
          { index: 0, header: 'Код', field: 'person', saved: false },
          { index: 1, header: 'Когда', field: null, saved: false },
        ],
      }),
    }),
    'POST /admin/rejected-rows': () => ({ type: 'text/csv', body: '\uFEFFrow;wrong\r\n7;sex\r\n' }),
  });
});
afterAll(() => hub.close());
beforeEach(async () => {
  hub.received.length = 0;
  answer = { body: JSON.stringify(report()) };
  folder = await mkdtemp(join(tmpdir(), 'veche import '));
  file = join(folder, 'services 1.CSV');
  await writeFile(file, 'Код;Когда\r\nx;2026-01-31\r\n');
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const importing = (...words: string[]): Promise<Outcome> =>
  runInPlace(['import', file, '--hub', hub.url, ...words]);

describe('veche import', () => {
  it('checks a file without storing it, and says how to store it', async () => {
    const { code, out, err } = await importing();
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      'Checked: nothing is wrong. Nothing was stored yet.',
      '  rows       1,234',
      '  new        1,200',
      '  changed       30',
      '  unchanged      4',
      '  rejected       0',
      '',
    ]);
    expect(err).toBe(`To store it: veche import ${file} --store (with the same options)\n`);
    const [, sent] = hub.received;
    expect(sent).toMatchObject({
      path: '/admin/imports',
      query: { kind: 'SERVICE', dryRun: 'true', synthetic: 'false' },
      authorization: `Bearer ${testToken}`,
      language: 'en',
      parts: [{ name: 'file', fileName: 'table.csv', text: 'Код;Когда\r\nx;2026-01-31\r\n' }],
    });
    expect(sent?.query.job).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it('stores it where that is asked for, made up and of a period', async () => {
    answer = { body: JSON.stringify(report({ dryRun: false, state: 'STORED' })) };
    const { code, out } = await importing(
      '--store',
      '--synthetic',
      '--period',
      '2026-s1',
      '--kind',
      'service',
    );
    expect([code, out.split('\n')[0]]).toEqual([0, 'Stored.']);
    expect(hub.received[1]?.query).toMatchObject({ dryRun: 'false', synthetic: 'true', period: '2026-S1' });
  });

  it('shows every problem and ends with 3', async () => {
    answer = { body: JSON.stringify(reportWithProblems) };
    const { code, out, err } = await importing();
    expect(code).toBe(3);
    expect(out.split('\n').slice(7)).toEqual([
      '2 problems',
      'Row  Column   What is wrong',
      '  7  D · Пол  This is no sex: мжу. Right would be: муж, жен',
      '  9  B        Warning: A row\uFFFD[31m of totals',
      '',
    ]);
    expect(err).toContain('--rejected rejected.csv');
  });

  it('gives the report as one JSON document', async () => {
    answer = { body: JSON.stringify(reportWithProblems) };
    const { code, out } = await importing('--json');
    expect(code).toBe(3);
    expect(JSON.parse(out)).toEqual(reportWithProblems);
    expect(out).not.toContain('\u001b');
  });

  it('writes the rejected rows into a file, from the check that it just had made', async () => {
    answer = { body: JSON.stringify(reportWithProblems) };
    const rejected = join(folder, 'mend.csv');
    const { code, err } = await importing('--rejected', rejected);
    expect(code).toBe(3);
    expect(await readFile(rejected, 'utf8')).toBe('\uFEFFrow;wrong\r\n7;sex\r\n');
    expect(err).toContain(`1 rejected row written to ${rejected}`);
    expect(hub.received[2]).toMatchObject({
      path: '/admin/rejected-rows',
      query: { kind: 'SERVICE', language: 'en', checked: reportWithProblems.job },
    });
  });

  it('writes no such file where nothing was rejected, and never over another', async () => {
    const rejected = join(folder, 'mend.csv');
    expect((await importing('--rejected', rejected)).err).toContain('No row was rejected');
    expect(await readdir(folder)).toEqual(['services 1.CSV']);
    await writeFile(rejected, 'work of an afternoon');
    hub.received.length = 0;
    expect(await importing('--rejected', rejected)).toMatchObject({ code: 2, out: '' });
    expect(await importing('--rejected', file, '--overwrite')).toMatchObject({ code: 2, out: '' });
    expect(hub.received).toEqual([]);
    expect(await readFile(rejected, 'utf8')).toBe('work of an afternoon');
  });

  it('sends what columns hold before the file, and has it remembered', async () => {
    const { code } = await importing('--map', 'когда = Date', '--remember');
    expect(code).toBe(0);
    const columns = [
      { header: 'Код', field: 'person' },
      { header: 'Когда', field: 'date' },
    ];
    expect(hub.received.map(({ operation, path }) => operation ?? path)).toEqual([
      'RecordKinds',
      '/admin/inspect',
      'SaveMapping',
      '/admin/imports',
    ]);
    // What a hub answered before it had read all may be closed: no connection is used twice.
    expect(hub.received.map(({ connection }) => connection)).toEqual(['close', 'close', 'close', 'close']);
    expect(hub.received[2]?.variables).toEqual({ kind: 'SERVICE', columns });
    expect(hub.received[3]?.parts.map(({ name }) => name)).toEqual(['mapping', 'file']);
    expect(JSON.parse(hub.received[3]?.parts[0]?.text ?? '')).toEqual({ columns });
  });

  it('shows how columns would be read, and which are not', async () => {
    const { code, out, err } = await importing('--columns');
    expect(code).toBe(3);
    expect(out).toBe('Column  Read as\nКод     Person\nКогда   ? not recognised\n');
    expect(err).toContain('1 column is not recognised');
    expect(err).toContain('No column holds a needed field: Date (date).');
  });

  it.each([
    [['--map', 'Нет=date'], 'The file has no column Нет. Its columns: Код · Когда'],
    [
      ['--map', 'Код=name'],
      'There is no field name. The fields: person (Person), date (Date), sex (Sex), IGNORE',
    ],
    [['--map', 'Код'], 'Код does not say'],
    [['--kind', 'PEOPLE'], 'There is no kind of record PEOPLE. The kinds: SERVICE (Service)'],
    [['--period', '2026-H1'], '2026-H1 is no period.'],
  ])('refuses %j and says what there is', async (words, text) => {
    const { code, out, err } = await importing(...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(text);
    expect(hub.received.filter(({ path }) => path === '/admin/imports')).toEqual([]);
  });

  it.each([
    [refusal(415, 'NOT_A_TABLE', 'This is a PDF.'), 3],
    [refusal(409, 'IMPORT_RUNNING', 'Another import is running.'), 4],
    [refusal(401, 'UNAUTHENTICATED', 'This token is not valid.'), 6],
    [refusal(403, 'FORBIDDEN', 'An editor may do this.'), 6],
    [refusal(503, 'BUSY', 'Too many at once.'), 4],
    [{ status: 502, type: 'text/html', body: '<h1>Bad gateway</h1>' }, 5],
    [{ body: '{"hello":1}' }, 1],
  ])('ends as the hub’s answer %j says', async (said, exit) => {
    answer = said;
    const { code, out, err } = await importing();
    expect([code, out]).toEqual([exit, '']);
    const [message] = /"message":"([^"]+)"/.exec(said.body)?.slice(1) ?? [];
    if (message !== undefined) expect(err).toBe(`${message}\n`);
  });

  it('does not send a file that is empty, missing or a folder', async () => {
    await writeFile(join(folder, 'empty.csv'), '');
    const codes = [];
    for (const name of ['empty.csv', 'none.csv', ''])
      codes.push((await runInPlace(['import', join(folder, name), '--hub', hub.url])).code);
    expect(codes).toEqual([3, 2, 2]);
    expect(hub.received).toEqual([]);
  });
});
