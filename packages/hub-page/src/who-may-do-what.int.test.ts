import { browserRuns, launchBrowser } from '@veche/graphql-api/testing';
import type { Browser } from 'playwright-core';
import { FakeHub } from './testing/fake-hub.js';
import { Reader } from './testing/reader.js';

let browser: Browser;
let hub: FakeHub;

beforeAll(async () => {
  hub = new FakeHub();
  await hub.start();
  if (browserRuns) browser = await launchBrowser();
});
afterAll(async () => {
  if (browserRuns) await browser.close();
  await hub.stop();
});

const open = (key: string, place: string): Promise<Reader> =>
  Reader.open(browser, hub.url, { width: 320, key, place });

const menuOf = ({ page }: Reader): Promise<string[]> => page.locator('.menu a').allInnerTexts();

(browserRuns ? describe : describe.skip)('Who may do what', () => {
  it('offers a reader nothing but looking at what everybody may see', async () => {
    const reader = await open('veche_reader', '#/keys');
    expect(await menuOf(reader)).toEqual(['Overview', 'Published', 'Files brought in']);
    for (const place of ['#/trail', '#/preview/PERSONS_SERVED/2026-S1']) {
      await reader.page.getByText('Your access key does not allow this.').waitFor();
      await reader.goTo(place);
      await reader.page.getByText('Your access key does not allow this.').waitFor();
    }
    await reader.leave();
  });

  it('offers an editor to bring in files, and not to publish', async () => {
    const reader = await open('veche_editor', '#/preview/PERSONS_SERVED/2026-S1');
    expect(await menuOf(reader)).toEqual([
      'Overview',
      'Bring in a file',
      'Publish',
      'Published',
      'Files brought in',
    ]);
    await reader.see('.grid');
    expect(await reader.page.getByRole('button', { name: 'Publish' }).count()).toBe(0);
    await reader.leave();
  });

  it('lets an administrator make a key that is shown once, and revoke it', async () => {
    const reader = await open('veche_administrator', '#/keys');
    const { page } = reader;
    await reader.see('.list');
    await reader.check();
    await page.getByLabel('Whose key, or what for').fill('Office');
    await page.getByLabel('Valid until').fill('2099-12-31');
    await page.getByRole('button', { name: 'Make a key' }).click();
    await reader.see('dialog[open]');
    await reader.check();
    expect(await page.locator('dialog input').inputValue()).toBe('veche_new4');
    await page.getByRole('button', { name: 'I have kept it' }).click();
    const row = page.getByRole('row', { name: /Office/ });
    expect(await row.innerText()).toContain('valid until 31 December 2099');
    await page.getByRole('button', { name: 'Revoke… Office' }).click();
    await reader.confirm();
    await row.getByText('revoked on').waitFor();
    expect(await page.content()).not.toContain('veche_new4');
    expect(reader.complaints).toEqual([]);
    await reader.leave();
  });

  it('lets an administrator read the trail and delete a person’s records', async () => {
    const reader = await open('veche_administrator', '#/trail');
    const { page } = reader;
    await reader.see('.list');
    await reader.check();
    expect(await page.locator('.list tbody th').allInnerTexts()).toEqual([
      'Published figures',
      'Brought in a file',
      'Published figures',
    ]);
    await reader.goTo('#/imports');
    await reader.see('.notice-info');
    await reader.check();
    await reader.goTo('#/person');
    await page.getByLabel('The person, written as in your files').fill('К-17');
    await page.getByRole('button', { name: 'Delete…' }).click();
    await reader.see('dialog[open]');
    await reader.confirm();
    await page.getByText('3 records were deleted.').waitFor();
    await page.getByRole('button', { name: 'Delete what is older' }).click();
    await page.getByText('This cannot be undone.').waitFor();
    await reader.confirm();
    await page.getByText('12 records were deleted.').waitFor();
    await reader.check();
    expect(await page.getByLabel('The person, written as in your files').inputValue()).toBe('');
    expect(reader.complaints).toEqual([]);
    await reader.leave();
  });

  it('lets a publisher revise and withdraw, each with a reason', async () => {
    const reader = await open('veche_publisher', '#/preview/PERSONS_SERVED/2026-S1');
    const { page } = reader;
    await page.locator('.next .button-main').click();
    await reader.confirm();
    await page.waitForURL(/published/);
    hub.publications.version += 1;
    await reader.goTo('#/publications');
    await page.getByRole('link', { name: /^Revise/ }).click();
    await page.getByRole('button', { name: 'Publish the revised figures…' }).click();
    await reader.confirm();
    await page.getByText('Please write a reason.').waitFor();
    await page.getByLabel('Why are they revised?').fill('late records');
    await reader.confirm();
    await page.waitForURL(/published/);
    await reader.goTo('#/publications');
    await reader.see('.list');
    await reader.check();
    await page.getByRole('button', { name: /^Withdraw/ }).click();
    await page.getByLabel('Why are they withdrawn?').fill('counted twice');
    await reader.confirm();
    await page.locator('dialog').waitFor({ state: 'detached' });
    await page.getByText('counted twice').waitFor();
    const kinds = await page.locator('.list tbody tr td:nth-child(3)').allInnerTexts();
    expect(kinds).toEqual(['withdrawn', 'revised', 'published']);
    expect(await page.getByRole('button', { name: /^Withdraw/ }).count()).toBe(0);
    expect(reader.complaints).toEqual([]);
    await reader.leave();
  });
});
