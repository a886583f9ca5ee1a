import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInPlace } from '../testing/run-in-place.js';

describe('veche catalogue check', () => {
  it('finds nothing wrong with a network of the examples', async () => {
    const folder = 'examples/networks/omsk';
    expect(await runInPlace(['catalogue', 'check', folder])).toEqual({
      code: 0,
      out: '',
      err: `${folder}: nothing is wrong.\n`,
    });
  });

  it('says every mistake with its place, its kind in the user’s language', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'veche-catalogue-'));
    await writeFile(join(folder, 'events.yaml'), new Uint8Array([0xd0, 0xff]));
    const { code, out, err } = await runInPlace(['catalogue', 'check', folder, '--language', 'ru']);
    expect(code).toBe(3);
    expect(out).toContain('events.yaml:1:1   не читается');
    expect(out).toContain('network.yaml:1:1  нет файла');
    expect(err).toBe('2 ошибки. Сервер сети такие файлы не примет.\n');
    await rm(folder, { recursive: true });
  });
});
