import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadOrCreateSigningKey, publicKeyFile } from './signing-key-file.js';
import { StartFailure } from './start-failure.js';

describe('the file of the signing key', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'veche-key-'));
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is made on first use, for its owner’s eyes only, and is the same ever after', async () => {
    const first = await loadOrCreateSigningKey(folder);
    const second = await loadOrCreateSigningKey(folder);
    expect(second.publicJwk).toEqual(first.publicJwk);
    expect(JSON.parse(await readFile(publicKeyFile(folder), 'utf8'))).toEqual(first.publicJwk);
    expect(await readdir(join(folder, 'keys'))).toEqual(['signing-key.json']);
    expect((await stat(join(folder, 'keys/signing-key.json'))).mode & 0o777).toBe(0o600);
  });

  it('is one key, however many ask for it at the same moment', async () => {
    const keys = await Promise.all([1, 2, 3].map(() => loadOrCreateSigningKey(folder)));
    expect(new Set(keys.map((key) => key.thumbprint)).size).toBe(1);
  });

  it('is never overwritten, even where it is damaged', async () => {
    await loadOrCreateSigningKey(folder);
    const file = join(folder, 'keys/signing-key.json');
    await writeFile(file, '{ "kty": "OKP" ');
    await expect(loadOrCreateSigningKey(folder)).rejects.toThrow(
      new StartFailure(
        `${file} is not a signing key: restore it from your backup; a new key would be a new identity.`,
      ),
    );
    expect(await readFile(file, 'utf8')).toBe('{ "kty": "OKP" ');
  });
});
