import { data, startHubUnderTest, type HubUnderTest } from '../testing/hub-under-test.js';
import { runInPlace, type Circumstances, type Outcome } from '../testing/run-in-place.js';

const key = ['Мар', 'фа-17'].join('');
let hub: HubUnderTest;

beforeAll(async () => {
  hub = await startHubUnderTest({ DeletePerson: () => data({ deletePerson: { records: 3 } }) });
});
afterAll(() => hub.close());
beforeEach(() => {
  hub.received.length = 0;
});

const deleting = (words: readonly string[], circumstances: Circumstances): Promise<Outcome> =>
  runInPlace(['delete-person', '--hub', hub.url, ...words], circumstances);

describe('veche delete-person', () => {
  it('reads the key from its input, and shows it nowhere', async () => {
    const { code, out, err } = await deleting(['--yes'], { input: `\uFEFF${key}\r\n` });
    expect([code, out]).toEqual([0, 'Records deleted: 3\n']);
    expect(hub.received[0]?.variables).toEqual({ key });
    expect(err).not.toContain(key);
  });

  it('lets it be typed unseen on a terminal, and asks', async () => {
    const { code, out, err } = await deleting([], { terminal: 80, input: `${key}\ny\n` });
    expect([code, out]).toEqual([0, 'Records deleted: 3\n']);
    expect(hub.received[0]?.variables).toEqual({ key });
    expect(err).not.toContain(key);
  });

  it.each([
    [['--yes'], '', 'no key'],
    [['--yes'], 'a\nb\n', 'more than one line'],
    [['--yes'], 'x'.repeat(9000), 'too long'],
    [[], `${key}\n`, 'Add --yes'],
    [[key, '--yes'], '', 'more words than this command takes'],
  ])('refuses %j with input', async (words, input, text) => {
    const { code, err } = await deleting(words, { input });
    expect(code).toBe(2);
    expect(err).toContain(text);
    expect(err).not.toContain(key);
    expect(hub.received).toEqual([]);
  });
});
