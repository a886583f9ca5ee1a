import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DisclosureError } from '../errors.js';
import { thrownBy } from '../testing/thrown.testing.js';
import { cellsListed } from './cell-lists.js';
import { withFile } from './file-problem.js';
import { readTableFolder } from './read-table-folder.js';
import { checkWritable, writeFiles } from './write-files.js';

const DIMS = [
  { name: 'a', hierarchies: [{ levels: ['@', '@@', '@@'], codes: ['T', 'p', 'q'] }] },
  { name: 'b', hierarchies: [{ levels: ['@', '@@', '@@'], codes: ['T', 'm', 'f'] }] },
];
const META = { name: 'x', maxN: 3, protectZeros: false, dims: DIMS };
const ROWS = 'a,b,freq\np,m,1\np,f,10\nq,m,20\nq,f,8\n';
const withHierarchy = (hierarchy: unknown): unknown => ({
  ...META,
  dims: [{ name: 'a', hierarchies: [hierarchy] }, DIMS[1]],
});
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bad-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function reading(meta: unknown, rows: string | Uint8Array): Promise<DisclosureError> {
  await writeFile(join(folder, 'meta.json'), typeof meta === 'string' ? meta : JSON.stringify(meta));
  await writeFile(join(folder, 'inner.csv'), rows);
  return thrownBy(() => readTableFolder(folder));
}

describe('a table folder', () => {
  it('needs both its files', async () => {
    expect(thrownBy(() => readTableFolder(folder)).message).toContain('There is no');
    await writeFile(join(folder, 'meta.json'), JSON.stringify(META));
    expect(thrownBy(() => readTableFolder(folder))).toMatchObject({
      code: 'INVALID_FILE',
      subject: join(folder, 'inner.csv'),
    });
  });

  it.each([
    ['{oops', 'meta.json'],
    ['null', 'the whole'],
    ['[]', 'the whole'],
    [{ ...META, maxN: '3' }, 'maxN'],
    [{ ...META, maxN: 10_000_000 }, 'maxN'],
    [{ ...META, protectZeros: 'no' }, 'protectZeros'],
    [{ ...META, dims: [] }, 'dims'],
    [{ ...META, dims: [null] }, 'dims[0]'],
    [{ ...META, dims: [{ name: 'a' }] }, 'dims[0].hierarchies'],
    [withHierarchy({ codes: ['T'] }), 'dims[0].hierarchies[0].levels'],
    [withHierarchy({ levels: ['@'] }), 'dims[0].hierarchies[0].codes'],
    [withHierarchy({ levels: [1], codes: ['T'] }), 'dims[0].hierarchies[0].levels[0]'],
    [withHierarchy({ levels: ['1'], codes: ['T'] }), 'dims[0].hierarchies[0].levels[0]'],
    [{ ...META, dims: [DIMS[0], DIMS[0]] }, 'a'],
    [{ ...META, dims: [{ ...DIMS[0], name: 'freq' }] }, 'freq'],
    [{ ...META, dims: [{ ...DIMS[0], name: 'value' }] }, 'value'],
  ])('names the field of meta.json that is wrong: %j', async (meta, field) => {
    const { code, message, subject } = await reading(meta, ROWS);
    expect(code).toBe('INVALID_FILE');
    expect(message).toContain(join(folder, 'meta.json'));
    expect(subject.endsWith(field)).toBe(true);
  });

  it.each(['abc', '', '-1', '1.5', '0x10', '1e3', 'Infinity', '1 000'])(
    'refuses the count "%s" by its line, as it is written',
    async (count) => {
      const { code, message } = await reading(META, ROWS.replace('p,f,10', `p,f,${count}`));
      expect(code).toBe('INVALID_COUNT');
      expect(message).toContain(`line 3: freq is "${count}"`);
    },
  );

  it.each([
    [
      'a code that there is not',
      ROWS.replace('q,m', 's,m'),
      'UNKNOWN_CODE',
      'line 4: dimension "a" has no code "s"',
    ],
    [
      'a line that is too short',
      ROWS.replace('p,m,1', 'p'),
      'INVALID_FILE',
      'line 2 ("p") has 1 fields where the first line has 3',
    ],
    ['a line that is too long', ROWS.replace('p,m,1', 'p,m,1,9'), 'INVALID_FILE', 'line 2'],
    ['a quotation mark that stays open', ROWS.replace('p,m,1', '"p,m,1'), 'INVALID_FILE', 'line 2'],
    [
      'a column that is missing',
      ROWS.replace('a,b,freq', 'a,c,freq'),
      'INVALID_FILE',
      'no column "b" (it has: a, c, freq)',
    ],
    ['a column too many', 'a,b,freq,z\np,m,1,zz\n', 'INVALID_FILE', 'column "z"'],
    ['a column twice', 'a,b,freq,a\np,m,1,p\n', 'INVALID_FILE', 'column "a" is there twice'],
    ['nothing at all', '', 'INVALID_FILE', 'no column "a"'],
    ['another encoding', Uint8Array.of(0xd1, 0x65, 0xe2), 'INVALID_FILE', 'not in UTF-8'],
  ])('refuses %s', async (_, rows, code, message) => {
    const error = await reading(META, rows);
    expect(error.code).toBe(code);
    expect(error.message).toContain(message);
  });

  it('is called after its folder if it has no name', async () => {
    await writeFile(join(folder, 'meta.json'), JSON.stringify({ ...META, name: undefined }));
    await writeFile(join(folder, 'inner.csv'), '"b", a ,"freq"\nm,"p","1"\n');
    const table = readTableFolder(folder);
    expect(folder.endsWith(table.meta.name) && !table.meta.name.includes('/')).toBe(true);
    expect([...table.values]).toEqual([1, 1, 0, 1, 1, 0, 0, 0, 0]);
    await writeFile(join(folder, 'list.csv'), 'a,b\nT,m\nq,T\n');
    expect(cellsListed(join(folder, 'list.csv'), table.set)).toEqual([1, 6]);
  });
});

describe('files to be written', () => {
  it('are all written or none', async () => {
    const [one, two] = ['one', 'two'].map((name) => join(folder, name));
    await writeFile(one, 'old');
    const files = [
      { file: one, write: (): void => undefined },
      {
        file: two,
        write: (): void => {
          throw Object.assign(new Error(), { code: 'ENOSPC' });
        },
      },
    ];
    expect(
      thrownBy(() => {
        writeFiles(files);
      }),
    ).toMatchObject({ code: 'INVALID_FILE', subject: two });
    expect(await readdir(folder)).toEqual(['one']);
  });

  it('are refused in advance, by their name, where they can not be', async () => {
    await mkdir(join(folder, 'sub'));
    for (const [path, why] of [
      ['sub', 'is a folder'],
      ['no/such', 'there is no such file or folder'],
    ]) {
      const file = join(folder, path);
      const { message, subject } = thrownBy(() => {
        checkWritable(file);
      });
      expect(message).toContain(why);
      expect(subject).toBe(file);
    }
    checkWritable(join(folder, 'new'));
    expect(await readdir(folder)).toEqual(['sub']);
  });

  it('keep the words of an error that nobody expected', () => {
    const action = (): never => {
      throw new Error('strange');
    };
    expect(thrownBy(() => withFile('f', 'read', action)).message).toContain("f can't be read: strange");
  });
});
