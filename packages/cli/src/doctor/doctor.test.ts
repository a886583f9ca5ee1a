import { whenText } from '../publishing/publication-words.js';
import {
  data,
  refusal,
  startHubUnderTest,
  type Answer,
  type HubUnderTest,
} from '../testing/hub-under-test.js';
import { runInPlace, type Outcome } from '../testing/run-in-place.js';

let hub: HubUnderTest;
let me: Answer;
let gateway: object | null;
let ledgerComplete: boolean;
let published: object[];

const publishedAt = '2026-07-01T10:00:00Z';
const inADay = new Date(Date.now() + 86_400_000).toISOString();

beforeAll(async () => {
  hub = await startHubUnderTest({
    'GET /health/live': () => ({ body: '{"live":true}' }),
    Me: () => me,
    Doctor: () =>
      data({
        hub: {
          code: 'omsk',
          name: 'Omsk',
          version: '0.0.0',
          threshold: 4,
          sensitiveThreshold: 9,
          retentionMonths: 36,
          ledgerComplete,
          gateway,
        },
        recordCounts: [
          { records: 10, synthetic: false },
          { records: 5, synthetic: false },
          { records: 7, synthetic: true },
        ],
        publications: { totalCount: 2, nodes: published },
      }),
  });
});
afterAll(() => hub.close());
beforeEach(() => {
  me = data({ me: { name: 'Data manager', role: 'PUBLISHER', expiresAt: null } });
  gateway = { url: 'https://gateway.example.org', reachable: true, waitingFor: null };
  ledgerComplete = true;
  published = [{ publishedAt }];
});

const doctor = (env: Readonly<Record<string, string>> = {}): Promise<Outcome> =>
  runInPlace(['doctor', '--hub', hub.url, '--json'], { env });
const wrong = ({ out }: Outcome): string[] =>
  (JSON.parse(out) as { findings: { check: string; ok: boolean }[] }).findings
    .filter(({ ok }) => !ok)
    .map(({ check }) => check);

describe('veche doctor', () => {
  it('says what it looked at, line by line', async () => {
    const { code, out, err } = await runInPlace(['doctor', '--hub', hub.url]);
    expect([code, err]).toEqual([0, 'All is right.\n']);
    expect(out.split('\n').slice(1)).toEqual([
      `ok       The hub answers: ${hub.url}/`,
      'ok       The clocks of the hub and of this machine agree.',
      'ok       The token is valid: Data manager, PUBLISHER, without a limit',
      'ok       Network: Omsk (omsk)',
      'ok       Versions: hub 0.0.0, command 0.0.0',
      'ok       Figures of up to 4 people are hidden; of sensitive indicators, up to 9.',
      'ok       Records are kept for 36 months.',
      'ok       Records at the hub: 15 real, 7 made up',
      `ok       The ledger of what was published is complete: 2 publications, the last one ${whenText(publishedAt, 'en')}`,
      'ok       The gateway answers the hub: https://gateway.example.org',
      'ok       The indicators’ definitions are adopted.',
      '',
    ]);
    expect(hub.received[0]).toMatchObject({ path: '/health/live', authorization: null });
  });

  it('sees a gateway that is silent or missing, and definitions that are waited for', async () => {
    gateway = { url: 'https://gateway.example.org', reachable: false, waitingFor: 'the definitions' };
    const silent = await doctor();
    expect([silent.code, wrong(silent)]).toEqual([4, ['GATEWAY', 'DEFINITIONS']]);
    gateway = null;
    expect(wrong(await doctor())).toEqual(['GATEWAY']);
  });

  it('sees a ledger that is empty, and one that does not know all that was published', async () => {
    published = [];
    expect((await runInPlace(['doctor', '--hub', hub.url])).out).toContain(
      'nothing was published from records yet',
    );
    ledgerComplete = false;
    const incomplete = await doctor();
    expect([incomplete.code, wrong(incomplete)]).toEqual([4, ['LEDGER']]);
  });

  it('sees a token that ends soon, is not valid, or is missing', async () => {
    me = data({ me: { name: 'Data manager', role: 'EDITOR', expiresAt: inADay } });
    expect(wrong(await doctor())).toEqual(['TOKEN']);
    me = refusal(401, 'UNAUTHENTICATED', 'This token is not valid.');
    const invalid = await doctor();
    expect([invalid.code, wrong(invalid)]).toEqual([6, ['TOKEN']]);
    const none = await doctor({ VECHE_TOKEN: '' });
    expect([none.code, wrong(none)]).toEqual([6, ['TOKEN']]);
  });

  it('ends with 5 where no hub answers', async () => {
    const silent = await runInPlace(['doctor', '--hub', 'http://127.0.0.1:1', '--json']);
    expect([silent.code, wrong(silent)]).toEqual([5, ['HUB']]);
    const other = await runInPlace(['doctor', '--hub', `${hub.url}/elsewhere`, '--json']);
    expect([other.code, wrong(other)]).toEqual([5, ['HUB']]);
  });
});
