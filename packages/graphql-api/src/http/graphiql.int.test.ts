import type { Browser } from 'playwright-core';
import { emptyReader } from '../testing/empty-reader.js';
import { browserRuns, launchBrowser } from '../testing/launch-browser.js';
import { serveApi, type ServedApi } from '../testing/served-api.js';

let api: ServedApi;
let browser: Browser;

(browserRuns ? describe : describe.skip)('GraphiQL in a real browser', () => {
  beforeAll(async () => {
    api = await serveApi(emptyReader());
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await api.stop();
  });

  it('shows the example, answers it, and asks no other server for anything', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${api.url}/graphql`);
    await page.getByText('indicatorByCode').first().waitFor();
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.result-window').getByText('null').waitFor();
    const elsewhere = asked.filter((url) => !url.replace(/^blob:/, '').startsWith(`${api.url}/`));
    expect(elsewhere).toEqual([]);
    expect(asked.length).toBeGreaterThan(3);
    expect(complaints).toEqual([]);
  });
});
