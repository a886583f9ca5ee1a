import { browserRuns, launchBrowser } from '@veche/graphql-api/testing';
import type { Locale } from '@veche/domain';
import type { Browser, Page } from 'playwright-core';
import { FakeHub } from './testing/fake-hub.js';
import { faultyFile, mendedFile } from './testing/half-year-file.js';
import { Reader } from './testing/reader.js';

let browser: Browser;
let hub: FakeHub;

beforeAll(async () => {
  if (browserRuns) browser = await launchBrowser();
});
afterAll(async () => {
  if (browserRuns) await browser.close();
});
beforeEach(async () => {
  hub = new FakeHub();
  await hub.start();
});
afterEach(async () => {
  await hub.stop();
});

/** What somebody reads at the end, in each language; and how their browser is set. */
const readers: readonly (readonly [Locale, { width: number; dark: boolean }, readonly string[]])[] = [
  [
    'en',
    { width: 1280, dark: false },
    ['1 row must be mended', 'Bring in 2 rows', 'Published: People served, first half of 2026'],
  ],
  [
    'ru',
    { width: 320, dark: false },
    [
      'Нужно исправить 1 строку',
      'Загрузить 2 строки',
      'Опубликовано: Получатели услуг, первое полугодие 2026 года',
    ],
  ],
  [
    'sr-Latn',
    { width: 768, dark: false },
    ['Treba ispraviti 1 red', 'Učitaj 2 reda', 'Objavljeno: Korisnici usluga, prvo polugodište 2026.'],
  ],
  [
    'sr-Cyrl',
    { width: 320, dark: true },
    ['Треба исправити 1 ред', 'Учитај 2 реда', 'Објављено: Корисници услуга, прво полугодиште 2026.'],
  ],
];

(browserRuns ? describe : describe.skip)('From a file to published figures', () => {
  it.each(readers)('in %s', async (language, settings, [toMend, bringIn, published]) => {
    const reader = await Reader.open(browser, hub.url, { language, ...settings });
    const { page } = reader;
    // Every screen is held against WCAG once in light and once in dark.
    const see = async (selector: string): Promise<void> => {
      await reader.see(selector);
      if (language === 'en') await reader.check();
      if (settings.dark) await reader.check('contrast');
    };
    await see('form');
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await reader.signIn('veche_publisher');
    await see('.cards');
    await page.locator('.card-link').first().click();
    await see('.steps');
    await page.locator('.card-link').first().click();
    await see('.drop');
    await reader.chooseFile(faultyFile);
    await see('.columns-table');
    await page.locator('.columns-table select').last().selectOption('IGNORE');
    await reader.press();
    await see('.problems');
    expect(await page.locator('.notice-title').first().innerText()).toBe(toMend);
    expect(await page.locator('.problems tbody tr').first().innerText()).toContain('B · Дата или период');
    const [rejected] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('section .buttons button').first().click(),
    ]);
    expect(rejected.suggestedFilename()).toMatch(/\.csv$/);
    await reader.chooseFile(mendedFile);
    await see('.columns-table');
    await reader.press();
    await see('.next');
    expect(await page.locator('.next .button-main').innerText()).toBe(bringIn);
    await reader.press();
    await page.waitForURL(/done$/);
    await see('.facts');
    await reader.press();
    await see('.cards');
    await page.locator('.card a').first().click();
    await see('.grid');
    await page.locator('.grid .cell-hidden').first().click();
    await page.locator('.next .button-main').click();
    await see('dialog[open]');
    await reader.press();
    await page.waitForURL(/published/);
    await see('main .button-main');
    expect(await reader.heading()).toBe(published);
    const answer = new URL((await page.locator('main .button-main').getAttribute('href')) ?? '');
    expect(answer.origin + answer.pathname).toBe(`${hub.url}/graphql`);
    expect(reader.complaints).toEqual([]);
    await leavesNothing(page, language);
    expect(reader.asked.filter((url) => !url.replace(/^blob:/, '').startsWith(`${hub.url}/`))).toEqual([]);
    await reader.leave();
  });

  it('by the keyboard alone', async () => {
    const reader = await Reader.open(browser, hub.url);
    const { page } = reader;
    const { keyboard } = page;
    const reach = async (selector: string): Promise<void> => {
      await page.locator(selector).first().waitFor();
      for (let presses = 0; presses < 60; presses += 1) {
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
        await keyboard.press('Tab');
      }
      throw new Error(`the Tab key never reaches ${selector}`);
    };
    await reach('form input');
    await keyboard.type('veche_publisher');
    await keyboard.press('Enter');
    await reach('.card-link');
    await keyboard.press('Enter');
    await page.waitForURL(/file$/);
    await reach('.card-link');
    await keyboard.press('Enter');
    // A new step takes the focus to its heading; what is reached before that is lost again.
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await reach('input[type=file]');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), keyboard.press('Enter')]);
    await chooser.setFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(mendedFile) });
    await page.locator('.columns-table').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await reach('tr:last-child select');
    await keyboard.press('End');
    await reach('.button-main');
    await keyboard.press('Enter');
    await reach('.next .button-main');
    await keyboard.press('Enter');
    await page.waitForURL(/done$/);
    await reach('.button-main');
    await keyboard.press('Enter');
    await reach('.card a');
    await keyboard.press('Enter');
    await reach('.grid td[tabindex="0"]');
    for (const key of ['ArrowDown', 'End']) await keyboard.press(key);
    await page
      .locator('.cell-details-title')
      .getByText('People dependent on substances × 55 and over')
      .waitFor();
    expect(await page.locator('.cell-details').innerText()).toContain(
      'It is hidden because few people stand behind it',
    );
    await keyboard.press('Shift+Tab');
    await page.locator('.next .button-main').focus();
    await keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor();
    await keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Publish…');
    await keyboard.press('Enter');
    await reach('dialog .button-main');
    await keyboard.press('Enter');
    await page.waitForURL(/published/);
    expect(reader.complaints).toEqual([]);
    await reader.leave();
  });
});

/** Of the work nothing stays in the browser but the language, and the key as long as the tab. */
async function leavesNothing(page: Page, language: string): Promise<void> {
  await page.locator(`.languages button[lang=${language}]`).click();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(
    JSON.stringify({ 'veche.language': language }),
  );
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).toBe(
    JSON.stringify({ 'veche.access-key': 'veche_publisher' }),
  );
  expect(await page.context().cookies()).toEqual([]);
}
