import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateSigningKey, type SigningKey } from '@veche/release';
import { StartFailure } from '@veche/service-kit';
import { readMembersFile } from './members-file.js';

describe('the file of the members', () => {
  let folder: string;
  let file: string;
  let key: SigningKey;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'veche-members-'));
    file = join(folder, 'members.json');
    key = await generateSigningKey();
  });

  afterEach(() => rm(folder, { recursive: true, force: true }));

  const omsk = (change: object = {}): object => ({
    code: 'omsk',
    url: 'http://localhost:4001',
    territory: 'RU-OMS',
    publicKeys: [key.publicJwk],
    ...change,
  });

  const read = async (members: unknown): Promise<unknown> => {
    await writeFile(file, JSON.stringify(members));
    return readMembersFile(file, 'veche');
  };

  it('names each member with its address, its territory and its public keys', async () => {
    expect(await read([omsk()])).toEqual([omsk()]);
    expect(await read([])).toEqual([]);
  });

  it('holds no private key', async () => {
    await expect(read([omsk({ publicKeys: [key.privateJwk] })])).rejects.toThrow(
      new StartFailure(
        `${file}: 0.publicKeys.0.d: this is a private key: its owner must make a new one, and hand over only the public half.`,
      ),
    );
  });

  it('has no member twice, and none with the gateway’s own code', async () => {
    await expect(read([omsk(), omsk()])).rejects.toThrow(
      new StartFailure(`${file}: the list: two members have the same code.`),
    );
    await expect(read([omsk({ code: 'veche' })])).rejects.toThrow(
      new StartFailure(`${file}: veche is the gateway’s own code (GATEWAY_CODE), and no member’s.`),
    );
  });
});
