import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PACKAGE } from '../testing/fixture.testing.js';
import { thrownBy } from '../testing/thrown.testing.js';
import { checkUnchanged, readLedger } from './ledger-file.js';
import { run } from './run.js';

const EXAMPLE = join(PACKAGE, 'fixtures/example');
const META = JSON.parse(readFileSync(join(EXAMPLE, 'meta.json'), 'utf8')) as Record<string, unknown>;
const ROWS = readFileSync(join(EXAMPLE, 'inner.csv'), 'utf8');
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'command-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

interface Answer {
  readonly code: number;
  readonly json: Record<string, unknown>;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as if it had been typed in the test's own folder. */
async function type(...words: string[]): Promise<Answer> {
  const written = { out: '', err: '' };
  const code = await run(
    words,
    folder,
    { write: (text) => (written.out += text) },
    { write: (text) => (written.err += text) },
  );
  const json = written.out.startsWith('{') ? (JSON.parse(written.out) as Record<string, unknown>) : {};
  return { code, json, ...written };
}

const lines = (file: string): string[] => readFileSync(join(folder, file), 'utf8').trim().split('\n');
const put = (file: string, text: string): void => {
  writeFileSync(join(folder, file), text);
};
/** Puts a table folder "t" there. */
function putTable(meta: unknown, rows: string): void {
  mkdirSync(join(folder, 't'));
  put('t/meta.json', typeof meta === 'string' ? meta : JSON.stringify(meta));
  put('t/inner.csv', rows);
}

describe('the command', () => {
  it('protects the example of the documentation and says by which rules', async () => {
    const { code, json, err } = await type(EXAMPLE, '--out', 'protected.csv', '--seed', 'a');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(json).toEqual({
      table: 'example',
      method: 'suppress',
      threshold: 5,
      width: 5,
      zeros: 'publish',
      insiders: true,
      cells: 12,
      primary: 1,
      secondary: 3,
      secondaryValue: 35,
      narrowest: 5,
      unavoidable: 0,
      audit: 'complete',
      protectSeconds: json.protectSeconds,
      auditSeconds: json.auditSeconds,
      peakMemoryMB: json.peakMemoryMB,
    });
    expect([json.protectSeconds, json.auditSeconds, json.peakMemoryMB].every((n) => Number(n) > 0)).toBe(
      true,
    );
    expect(lines('protected.csv')).toHaveLength(13);
    expect(lines('protected.csv')[0]).toBe('town,help,value');
    expect(lines('protected.csv')).toEqual(expect.arrayContaining(['North,Work,', 'East,Work,8']));
    expect(readdirSync(folder)).toEqual(['protected.csv']);
  });

  it('rounds it', async () => {
    const { code, json } = await type(EXAMPLE, '--out', 'o.csv', '--method', 'round', '--seed', 'a');
    expect(code).toBe(0);
    expect(json).toMatchObject({ method: 'round', width: null, insiders: null, audit: 'complete' });
    expect(lines('o.csv').find((line) => line.startsWith('North,Work,'))).toMatch(/,(0|6)$/);
  });

  it('shows and hides the cells of two lists, totals by their code', async () => {
    put('open.csv', 'help,town\nWork,South\n');
    put('hidden.csv', 'town,help\nEast,Total\n');
    const lists = ['--open', 'open.csv', '--hidden', 'hidden.csv'];
    const { code } = await type(EXAMPLE, '--out', 'o.csv', '--seed', 'a', ...lists);
    expect(code).toBe(0);
    expect(lines('o.csv')).toEqual(expect.arrayContaining(['South,Work,14', 'East,Total,', 'North,Work,']));
    put('open.csv', 'town,help\nNorth,Work\n');
    expect((await type(EXAMPLE, '--seed', 'a', ...lists)).err).toMatch(/^FORCED_OPEN_UNSAFE: .*town=North/);
  });

  it('does not say yes to hiding a 0 that is published', async () => {
    putTable(META, ROWS.replace('East,Work,8', 'East,Work,0'));
    put('hidden.csv', 'town,help\nEast,Work\n');
    expect((await type('t', '--hidden', 'hidden.csv', '--seed', 'a')).err).toContain('zeros are published');
    expect((await type('t', '--hidden', 'hidden.csv', '--seed', 'a', '--zeros', 'protect')).code).toBe(0);
  });

  it('takes a file as a spreadsheet writes it: a byte order mark, semicolons, quotation marks', async () => {
    putTable(
      `\uFEFF${JSON.stringify(META)}`,
      `\uFEFF${ROWS.replaceAll(',', ';').replaceAll('North', '"North"').replaceAll('\n', '\r\n')}`,
    );
    expect((await type('t', '--seed', 'a')).json).toMatchObject({ cells: 12, secondaryValue: 35 });
  });

  it('shows on a terminal how far it is, in one line that it takes away again', async () => {
    const clear = '\r\u001b[K';
    let shown = '';
    const screen = { isTTY: true, columns: 20, write: (text: string) => (shown += text) };
    await run([EXAMPLE, '--seed', 'a'], folder, { write: () => undefined }, screen);
    expect(shown.startsWith(`${clear}Looking for a safe ${clear}`)).toBe(true);
    expect(shown.endsWith(clear)).toBe(true);
  });

  it('explains itself when asked, and when nothing was given', async () => {
    const help = await type('--help');
    expect(help).toMatchObject({ code: 0, err: '' });
    expect(help.out).toContain('--ledger FILE');
    expect(await type()).toMatchObject({ code: 2, out: '', err: help.out });
  });

  it('says in one line what nobody expected', async () => {
    let said = '';
    const broken = {
      write: (): never => {
        throw new TypeError('odd\nthing');
      },
    };
    const code = await run([EXAMPLE, '--seed', 'a'], folder, broken, { write: (text) => (said += text) });
    expect(code).toBe(2);
    expect(said).toMatch(/^UNEXPECTED: TypeError: odd thing\. .*\n$/);
  });

  it('warns of a missing seed where no ledger keeps one', async () => {
    expect((await type(EXAMPLE)).err).toContain('give a secret word with --seed');
    expect((await type(EXAMPLE, '--seed', 'a')).err).toBe('');
  });
});

describe('a ledger', () => {
  const release = (...more: string[]): Promise<Answer> =>
    type(EXAMPLE, '--out', 'o.csv', '--ledger', 'l.json', ...more);
  const ledger = (): { seed: string; releases: { id: string }[]; proof?: unknown } =>
    JSON.parse(readFileSync(join(folder, 'l.json'), 'utf8')) as ReturnType<typeof ledger>;

  it('keeps for its owner what was published, and the seed that it began with', async () => {
    expect(await release()).toMatchObject({ code: 0, err: '' });
    const { seed } = ledger();
    const first = lines('o.csv');
    expect(seed).toMatch(/^[\w-]{22}$/);
    expect(statSync(join(folder, 'l.json')).mode & 0o077).toBe(0);
    expect((await release('--seed', 'other')).code).toBe(0);
    expect(lines('o.csv')).toEqual(first);
    expect(ledger()).toMatchObject({ seed, releases: [{ id: '1: example' }, { id: '2: example' }] });
  });

  it('draws a seed of its own for every new ledger', async () => {
    await release();
    const { seed } = ledger();
    await rm(join(folder, 'l.json'));
    await release();
    expect(ledger().seed).not.toBe(seed);
  });

  it('remembers nothing that nobody gets', async () => {
    expect((await type(EXAMPLE, '--ledger', 'l.json')).err).toContain('--ledger needs --out');
    for (const out of ['missing/o.csv', '.', 'l.json'])
      expect((await type(EXAMPLE, '--out', out, '--ledger', 'l.json')).err).toMatch(/^INVALID_FILE: /);
    expect(existsSync(join(folder, 'l.json'))).toBe(false);
  });

  it('is not written over when somebody else has added to it meanwhile', async () => {
    await release();
    const file = join(folder, 'l.json');
    const before = readLedger(file);
    checkUnchanged(file, before);
    await release();
    expect(
      thrownBy(() => {
        checkUnchanged(file, before);
      }).message,
    ).toContain('published meanwhile');
  });

  it('takes lists of cells, and goes on protecting what they hide', async () => {
    put('open.csv', 'town,help\nSouth,Work\n');
    put('hidden.csv', 'town,help\nEast,Total\n');
    expect((await release('--open', 'open.csv', '--hidden', 'hidden.csv')).code).toBe(0);
    expect(lines('o.csv')).toEqual(expect.arrayContaining(['South,Work,14', 'East,Total,']));
    const listed = { open: [['South', 'Work']], hidden: [['East', 'Total']] };
    expect(ledger()).toMatchObject({ releases: [listed] });
    expect((await release()).code).toBe(0);
    expect(lines('o.csv')).toContain('East,Total,');
  });

  it('does without a proof that can not be read', async () => {
    await release();
    for (const proof of [[[7, 3, 1, 2]], [[0, 1, 2]], 'none']) {
      put('l.json', JSON.stringify({ ...ledger(), proof }));
      expect(await release()).toMatchObject({ code: 0, err: '' });
    }
  });

  it('says so when zeros must be protected, too', async () => {
    const sums = { ...META, maxN: 1, dims: [{ name: 'a', hierarchies: [{ levels: ['@'], codes: ['T'] }] }] };
    putTable(sums, 'a,freq\nT,2\n');
    expect((await type('t', '--out', 'o.csv', '--ledger', 'l.json')).code).toBe(0);
    put(
      't/meta.json',
      JSON.stringify({
        ...META,
        maxN: 1,
        dims: [{ name: 'a', hierarchies: [{ levels: ['@', '@@', '@@'], codes: ['T', 'x', 'y'] }] }],
      }),
    );
    put('t/inner.csv', 'a,freq\nx,1\ny,1\n');
    const { code, json, err } = await type('t', '--out', 'o.csv', '--ledger', 'l.json');
    expect({ code, zeros: json.zeros }).toEqual({ code: 0, zeros: 'protect' });
    expect(err).toContain('Zeros are protected in this table too');
  });

  it.each([
    ['', 'no JSON'],
    ['{bad', 'no JSON'],
    ['{"a":1}', 'releases'],
    ['{"releases":[null]}', 'releases[0]'],
    ['{"releases":[{"id":"1"}]}', 'releases[0].dimensions'],
    [
      '{"releases":[{"id":"1","dimensions":[],"rows":[],"suppressed":[],"hidden":[1]}]}',
      'releases[0].hidden[0]',
    ],
    [
      '{"releases":[{"id":"1","dimensions":[],"rows":[{"codes":["a"]}],"suppressed":[]}]}',
      'releases[0].rows[0]',
    ],
  ])('refuses %s as a ledger and leaves it alone', async (text, field) => {
    put('l.json', text);
    const { code, err } = await release();
    expect(code).toBe(2);
    expect(err).toMatch(/^INVALID_FILE: .*l\.json/);
    expect(err).toContain(field);
    expect(readFileSync(join(folder, 'l.json'), 'utf8')).toBe(text);
    expect(existsSync(join(folder, 'o.csv'))).toBe(false);
  });
});
