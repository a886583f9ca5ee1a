import { browserRuns, launchBrowser } from '@veche/graphql-api/testing';
import type { Locale } from '@veche/domain';
import type { Browser, Page } from 'playwright-core';
import { FakeHub } from './testing/fake-hub.js';
import { faultyFile, mendedFile } from './testing/half-year-file.js';
import { Reader } from './testing/reader.js';

/** The whole way with every screen held against WCAG takes its time where two processors do everything. */
const wholeWay = 180_000;

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

/** What somebody reads in each language. */
const readers: readonly (readonly [Locale, readonly string[]])[] = [
  [
    'ru',
    [
      'Нужно исправить 1 строку',
      '«32 марта» — не дата',
      'Загрузить 2 строки',
      'Опубликовано: Получатели услуг, первое полугодие 2026 года',
    ],
  ],
  [
    'sr-Latn',
    [
      'Treba ispraviti 1 red',
      '„32 марта“ nije datum',
      'Učitaj 2 reda',
      'Objavljeno: Korisnici usluga, prvo polugodište 2026.',
    ],
  ],
  [
    'sr-Cyrl',
    [
      'Треба исправити 1 ред',
      '„32 марта“ није датум',
      'Учитај 2 реда',
      'Објављено: Корисници услуга, прво полугодиште 2026.',
    ],
  ],
];

(browserRuns ? describe : describe.skip)('From a file to published figures', () => {
  it(
    'every screen, in light and dark, in wide and narrow windows',
    async () => {
      const reader = await Reader.open(browser, hub.url);
      const { page } = reader;
      const see = async (selector: string): Promise<void> => {
        await reader.see(selector);
        await reader.checkEverywhere();
      };
      await see('form');
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
      expect(await page.locator('.notice-title').first().innerText()).toBe('1 row must be mended');
      const [rejected] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('section .buttons button').first().click(),
      ]);
      expect(rejected.suggestedFilename()).toBe('to-mend.csv');
      await reader.chooseFile(mendedFile);
      await reader.see('.columns-table');
      await reader.press();
      await see('.next');
      expect(await page.locator('.next .button-main').innerText()).toBe('Bring in 2 rows');
      await reader.press();
      await reader.arrive('Brought in');
      await see('.facts');
      await reader.press();
      await see('.card a');
      await page.locator('.card a').first().click();
      await reader.see('.grid');
      await page.locator('.grid .cell-hidden').first().click();
      await see('.cell-details-title');
      expect(await page.locator('.grid .level-1').allTextContents()).toEqual([
        '18 to 24 (part of: 18 to 34)',
        '25 to 34 (part of: 18 to 34)',
      ]);
      await page.getByRole('button', { name: /^Sex: female \(\d+ hidden\)$/ }).click();
      expect(await page.locator('.grid caption').innerText()).toContain('sex: female');
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('scroll-box');
      // Paper leaves the house: it carries nothing of what is hidden.
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.fact:visible dt').allInnerTexts()).not.toContain(
        'The hidden ones add up to',
      );
      expect(await page.locator('.cell-details').isVisible()).toBe(false);
      await page.emulateMedia({ media: 'screen' });
      await page.locator('.next .button-main').click();
      await see('dialog[open]');
      await reader.confirm();
      await page.getByRole('row', { name: 'Youth at risk hidden' }).first().waitFor();
      await see('a[target=_blank]');
      expect(await reader.heading()).toBe('Published: People served, first half of 2026');
      const answer = new URL((await page.locator('a[target=_blank]').getAttribute('href')) ?? '');
      expect(answer.origin + answer.pathname).toBe(`${hub.url}/graphql`);
      expect(reader.complaints).toEqual([]);
      await leavesNothing(page);
      expect(reader.asked.filter((url) => !url.replace(/^blob:/, '').startsWith(`${hub.url}/`))).toEqual([]);
      await reader.leave();
    },
    wholeWay,
  );

  it.each(readers)('in %s, on a telephone', async (language, [toMend, isNoDay = '', bringIn, published]) => {
    const reader = await Reader.open(browser, hub.url, { language, width: 320, key: 'veche_publisher' });
    const { page } = reader;
    await reader.see('.cards');
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await reader.goTo('#/file/SERVICE/file');
    await reader.see('.drop');
    await reader.chooseFile(faultyFile);
    await reader.see('.columns-table');
    await page.locator('.columns-table select').last().selectOption('IGNORE');
    await reader.press();
    await reader.see('.problems');
    expect(await page.locator('.notice-title').first().innerText()).toBe(toMend);
    await page.locator('.languages button[lang=en]').click();
    await page.getByText('“32 марта” is no day').waitFor();
    await page.locator(`.languages button[lang=${language}]`).click();
    await page.getByText(isNoDay).waitFor();
    expect(await page.locator('.problems tbody tr').first().innerText()).toContain('B · Дата или период');
    await reader.chooseFile(mendedFile);
    await reader.see('.columns-table');
    await reader.press();
    await reader.see('.next');
    expect(await page.locator('.next .button-main').innerText()).toBe(bringIn);
    await reader.goTo('#/preview/PERSONS_SERVED/2026-S1');
    await reader.see('.grid');
    await page.locator('.next .button-main').click();
    await reader.see('dialog[open]');
    await reader.confirm();
    await reader.see('a[target=_blank]');
    expect(await reader.heading()).toBe(published);
    expect(reader.complaints).toEqual([]);
    await reader.leave();
  });

  it('a file of made-up records is marked so on its way and in the list, and one that is all of its half-year says what goes', async () => {
    const place = '#/file/SERVICE/file';
    const reader = await Reader.open(browser, hub.url, { key: 'veche_editor', place, width: 320 });
    const { page } = reader;
    const madeUp = page.getByLabel('These records are made up, for trying out');
    const mark = page.locator('.tag-synthetic');
    expect(await madeUp.isChecked()).toBe(false);
    await madeUp.check();
    await reader.chooseFile(mendedFile);
    await reader.arrive('What is in the columns?');
    expect(await mark.innerText()).toBe('Made up, for trying out');
    await page.locator('.columns-table select').last().selectOption('IGNORE');
    await reader.press();
    await reader.see('.next');
    expect(await mark.innerText()).toBe('Made up, for trying out');
    await reader.press();
    await reader.arrive('Brought in');
    expect(await mark.innerText()).toBe('Made up, for trying out');
    await reader.goTo(place);
    expect(await madeUp.isChecked()).toBe(false);
    await reader.chooseFile(mendedFile.replace('02.03', '03.03'));
    await reader.arrive('What is in the columns?');
    await page.getByLabel('Half-year of this file').selectOption({ index: 1 });
    await page.getByLabel('This file is all there is of that half-year').check();
    await page.locator('.columns-table select').last().selectOption('IGNORE');
    await reader.press();
    await page.getByText('1 record goes, because it is not in this file').waitFor();
    await page.getByRole('button', { name: 'Bring in the file and remove 1 record' }).click();
    await reader.arrive('Brought in');
    await reader.goTo('#/imports');
    await page.getByRole('rowheader', { name: 'Services to people: brought in made up' }).waitFor();
    expect(reader.complaints).toEqual([]);
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
    // A new step takes the focus to its heading; what is reached before that is of the old one.
    await reader.arrive('What does your file hold?');
    await reach('.card-link');
    await keyboard.press('Enter');
    await reader.arrive('Your file: Services to people');
    await reach('input[type=file]');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), keyboard.press('Enter')]);
    await chooser.setFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(mendedFile) });
    await reader.arrive('What is in the columns?');
    await reach('tr:last-child select');
    await keyboard.press('End');
    await reach('.button-main');
    await keyboard.press('Enter');
    await reader.arrive('The check');
    await reach('.next .button-main');
    await keyboard.press('Enter');
    await reader.arrive('Brought in');
    await reach('.button-main');
    await keyboard.press('Enter');
    await reader.arrive('What can be published');
    await reach('.card a');
    await keyboard.press('Enter');
    await reader.arrive('Before you publish: People served, first half of 2026');
    await reach('.grid td[tabindex="0"]');
    for (const key of ['ArrowDown', 'End']) await keyboard.press(key);
    await page.locator('.cell-details-title').getByText('Under 18 × unknown').waitFor();
    expect(await page.locator('.cell-details').innerText()).toContain('It is hidden to protect another');
    await keyboard.press('Shift+Tab');
    await page.locator('.next .button-main').focus();
    await keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor();
    await keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Publish…');
    await keyboard.press('Enter');
    await reach('dialog .button-main');
    await keyboard.press('Enter');
    await reader.arrive('Published: People served, first half of 2026');
    expect(reader.complaints).toEqual([]);
    await reader.leave();
  });
});

/** Of the work nothing stays in the browser but the language, and the key as long as the tab. */
async function leavesNothing(page: Page): Promise<void> {
  await page.locator('.languages button[lang=sr-Cyrl]').click();
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe('{"veche.language":"sr-Cyrl"}');
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).toBe(
    '{"veche.access-key":"veche_publisher"}',
  );
  expect(await page.context().cookies()).toEqual([]);
}
