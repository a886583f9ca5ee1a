import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { data, startHubUnderTest, type HubUnderTest } from '../testing/hub-under-test.js';
import { runInPlace, testToken, type Outcome } from '../testing/run-in-place.js';

const record = {
  id: '3',
  name: 'Data manager',
  role: 'PUBLISHER',
  createdAt: '2026-11-22T10:00:00Z',
  expiresAt: null,
  revokedAt: null,
  lastUsed: null,
};
let hub: HubUnderTest;

beforeAll(async () => {
  hub = await startHubUnderTest({
    CreateToken: () => data({ createToken: { token: testToken, record } }),
    Tokens: () => data({ tokens: [record] }),
    RevokeToken: () => data({ revokeToken: { ...record, revokedAt: '2026-11-22T11:00:00Z' } }),
  });
});
afterAll(() => hub.close());
beforeEach(() => {
  hub.received.length = 0;
});

const token = (...words: string[]): Promise<Outcome> => runInPlace(['token', ...words, '--hub', hub.url]);

describe('veche token', () => {
  it('makes one and shows it alone on stdout', async () => {
    const { code, out, err } = await token('create', 'Data manager', '--role', 'publisher');
    expect([code, out]).toEqual([0, `${testToken}\n`]);
    expect(err).toContain('shown only once');
    expect(hub.received[0]?.variables).toEqual({ name: 'Data manager', role: 'PUBLISHER', expiresAt: null });
  });

  it('writes it into a file of its owner, and not onto the screen', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'veche-token-'));
    const file = join(folder, 'token.txt');
    const { code, out, err } = await token('create', 'x', '--role', 'READER', '--out', file);
    expect([code, out]).toEqual([0, '']);
    expect(err).not.toContain(testToken);
    expect(await readFile(file, 'utf8')).toBe(`${testToken}\n`);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const used = await runInPlace(['token', 'list', '--hub', hub.url, '--token-file', file], {
      env: { VECHE_TOKEN: '' },
    });
    expect([used.code, used.err]).toEqual([0, '']);
    expect(hub.received[1]?.authorization).toBe(`Bearer ${testToken}`);
    await rm(folder, { recursive: true });
  });

  it('refuses a role that there is not, and makes nothing', async () => {
    expect((await token('create', 'x', '--role', 'BOSS')).err).toContain(
      'READER, EDITOR, PUBLISHER, ADMINISTRATOR',
    );
    expect((await token('create', 'x')).code).toBe(2);
    expect(hub.received).toEqual([]);
  });

  it('lists and revokes them', async () => {
    expect((await token('list')).out).toContain('3   Data manager  PUBLISHER  unlimited    never');
    const { code, out } = await token('revoke', '3', '--yes');
    expect([code, hub.received[1]?.variables]).toEqual([0, { id: '3' }]);
    expect(out).toContain('revoked');
  });
});
