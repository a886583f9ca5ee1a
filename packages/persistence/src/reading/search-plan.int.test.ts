import { plansOf } from '../testing/plans.js';
import { startTestStorage, type TestStorage } from '../testing/start-test-storage.js';
import { insertSyntheticOrganizations } from '../testing/synthetic-nodes.js';

let storage: TestStorage;

beforeAll(async () => {
  storage = await startTestStorage();
  await insertSyntheticOrganizations(storage.url, 20_000);
}, 240_000);

afterAll(() => storage.stop());

const page = { first: 20, after: null };

describe('a search over 20,000 nodes goes through an index and never reads a table from end to end', () => {
  it.each([
    ['a word that few nodes have', 'wort4711', 1],
    ['one in a hundred', 'grad77', 200],
    ['several words', 'fond grad5 wort4705', 1],
    ['the beginning of a name', 'fond wort123', 111],
  ])('%s', async (_, text, count) => {
    const { totalCount } = await storage.reader.searchPage(text, null, page);
    expect(totalCount).toBe(count);
    const plans = await plansOf(storage.readerUrl, (reader) => reader.searchPage(text, null, page));
    expect(plans).toContain('Bitmap Index Scan on catalogue_search_words');
    expect(plans).not.toContain('Seq Scan on catalogue');
  });
});
