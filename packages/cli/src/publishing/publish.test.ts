import { preview, publication } from '../testing/answers.js';
import { data, refusal, startHubUnderTest, type HubUnderTest } from '../testing/hub-under-test.js';
import { runInPlace, type Circumstances, type Outcome } from '../testing/run-in-place.js';

let hub: HubUnderTest;
let refused: Readonly<Record<string, unknown>> | null;

beforeAll(async () => {
  hub = await startHubUnderTest({
    PreviewSummary: () => data({ preview: preview({ refusal: refused }) }),
    Publish: ({ variables }) =>
      variables.fingerprint === 'f1'
        ? data({ done: publication })
        : refusal(200, 'PREVIEW_OUTDATED', 'The records changed.'),
    Revise: ({ variables }) => data({ done: { ...publication, kind: 'REVISED', reason: variables.reason } }),
    Withdraw: () => data({ withdraw: { ...publication, kind: 'WITHDRAWN', reason: 'wrong' } }),
    Publications: () => data({ publications: { nodes: [publication] } }),
  });
});
afterAll(() => hub.close());
beforeEach(() => {
  hub.received.length = 0;
  refused = null;
});

const veche = (words: readonly string[], circumstances?: Circumstances): Promise<Outcome> =>
  runInPlace([...words, '--hub', hub.url], circumstances);
const operations = (): (string | null)[] => hub.received.map(({ operation }) => operation);
const publish = ['publish', 'persons_served', '2026-S1'];

describe('veche publish', () => {
  it('publishes exactly what the preview showed, without asking where that is said', async () => {
    const { code, out, err } = await veche([...publish, '--yes', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(publication);
    expect(err).toContain('1 of 3 figures would be public');
    expect(operations()).toEqual(['PreviewSummary', 'Publish']);
    expect(hub.received[1]?.variables).toEqual({
      indicator: 'PERSONS_SERVED',
      period: '2026-S1',
      synthetic: false,
      fingerprint: 'f1',
    });
  });

  it.each([
    ['y\n', 'en', 0],
    ['да\n', 'ru', 0],
    ['\n', 'en', 7],
    ['nej\n', 'sr-Latn', 7],
  ])('asks on a terminal, and takes %j in %s', async (input, language, exit) => {
    const { code, err } = await veche([...publish, '--language', language], { terminal: 80, input });
    expect(code).toBe(exit);
    expect(err).toMatch(/\[(y\/N|д\/Н|d\/N)\] /);
    expect(operations()).toEqual(exit === 0 ? ['PreviewSummary', 'Publish'] : ['PreviewSummary']);
  });

  it('refuses where nobody can be asked, before it asks the hub for anything', async () => {
    const { code, out, err } = await veche(publish, { input: 'y\n' });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Add --yes if you are sure.');
    expect(hub.received).toEqual([]);
  });

  it('publishes nothing that the preview says would be refused', async () => {
    refused = { code: 'AUDIT_FAILED', message: 'The audit found a figure.' };
    const { code, out, err } = await veche([...publish, '--yes', '--json']);
    expect([code, operations()]).toEqual([4, ['PreviewSummary']]);
    expect(err).toContain('It cannot be published as it is: The audit found a figure.');
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'AUDIT_FAILED', exit: 4 } });
  });
});

describe('veche revise', () => {
  it('has nothing to do where these figures are public already', async () => {
    refused = { code: 'UNCHANGED', message: 'There is nothing to revise.' };
    const words = ['revise', 'PERSONS_SERVED', '2026-S1', '--reason', 'Late records', '--yes', '--json'];
    const { code, out, err } = await veche(words);
    expect([code, JSON.parse(out), operations()]).toEqual([0, { unchanged: true }, ['PreviewSummary']]);
    expect(err.split('\n').at(-2)).toBe('There is nothing to revise.');
  });

  it('needs a reason, and passes it on', async () => {
    const words = ['revise', 'PERSONS_SERVED', '2026-S1', '--yes'];
    expect((await veche(words)).code).toBe(2);
    const { code, out } = await veche([...words, '--reason', 'Late records']);
    expect(code).toBe(0);
    expect(out).toContain('revised');
    expect(hub.received[1]?.variables).toMatchObject({ reason: 'Late records', fingerprint: 'f1' });
  });
});

describe('veche withdraw', () => {
  it('takes back a publication by its id', async () => {
    const { code, out } = await veche(['withdraw', '12', '--reason', 'wrong', '--yes']);
    expect([code, hub.received[0]?.variables]).toEqual([0, { publication: '12', reason: 'wrong' }]);
    expect(out).toContain('withdrawn');
  });
});

describe('veche publications', () => {
  it('lists what was published', async () => {
    const { code, out } = await veche(['publications', '--first', '5', '--json']);
    expect([code, hub.received[0]?.variables, JSON.parse(out)]).toEqual([0, { first: 5 }, [publication]]);
    expect((await veche(['publications', '--first', '0'])).code).toBe(2);
  });
});
