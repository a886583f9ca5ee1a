import { mkdir, mkdtemp, readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepFile } from './kept-file.js';

describe('a secret that is kept in a file', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'veche-secret-'));
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is for its owner’s eyes only, in a folder that was open before too', async () => {
    await mkdir(join(folder, 'keys'), { mode: 0o755 });
    await keepFile(join(folder, 'keys/password'), 'secret');
    expect((await stat(join(folder, 'keys/password'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, 'keys'))).mode & 0o777).toBe(0o700);
  });

  it('is the one of who came first, whole for everybody, with nothing else left beside it', async () => {
    const file = join(folder, 'keys/password');
    const secrets = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(100_000));
    const seen = await Promise.all(
      secrets.map(async (secret) => {
        await keepFile(file, secret);
        return readFile(file, 'utf8');
      }),
    );
    expect(new Set(seen).size).toBe(1);
    expect(secrets).toContain(seen[0]);
    expect(await readdir(join(folder, 'keys'))).toEqual(['password']);
  });
});
