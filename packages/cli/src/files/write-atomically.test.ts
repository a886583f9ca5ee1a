import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { speak } from '../language/say.js';
import { writeAtomically } from './write-atomically.js';

const say = speak('en');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'veche-cli-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('a file that is written', () => {
  it('is there whole, for its owner only', async () => {
    const file = join(folder, 'out.csv');
    await writeAtomically(file, [Buffer.from('a'), Buffer.from('b')], { overwrite: false }, say);
    expect(await readFile(file, 'utf8')).toBe('ab');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['out.csv']);
  });

  it('is not there at all where its content broke off', async () => {
    function* broken(): Generator<Uint8Array> {
      yield Buffer.from('a');
      throw new RangeError('the end');
    }
    await expect(
      writeAtomically(join(folder, 'out.csv'), broken(), { overwrite: true }, say),
    ).rejects.toThrow('the end');
    expect(await readdir(folder)).toEqual([]);
  });

  it('does not take the place of another, unless that is allowed', async () => {
    const file = join(folder, 'out.csv');
    await writeFile(file, 'mended by hand');
    const write = (overwrite: boolean): Promise<void> =>
      writeAtomically(file, [Buffer.from('new')], { overwrite }, say);
    await expect(write(false)).rejects.toThrow('is there already');
    expect(await readFile(file, 'utf8')).toBe('mended by hand');
    await write(true);
    expect(await readFile(file, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['out.csv']);
  });

  it('that cannot be written says why', async () => {
    await expect(
      writeAtomically(join(folder, 'no', 'out.csv'), [Buffer.from('x')], { overwrite: false }, say),
    ).rejects.toThrow('there is no such file');
  });
});
