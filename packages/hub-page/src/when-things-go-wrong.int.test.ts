import { browserRuns, launchBrowser } from '@veche/graphql-api/testing';
import type { Browser } from 'playwright-core';
import { FakeHub } from './testing/fake-hub.js';
import { faultyFile, mendedFile } from './testing/half-year-file.js';
import { Reader } from './testing/reader.js';

let browser: Browser;
let hub: FakeHub;
let reader: Reader;

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
  if (browserRuns) await reader.leave();
  await hub.stop();
});

const text = (selector: string): Promise<string> => reader.page.locator(selector).first().innerText();

async function open(key: string, place: string): Promise<void> {
  reader = await Reader.open(browser, hub.url, { key, place });
}

/** As far as the columns, all decided. */
async function columnsDecided(): Promise<void> {
  await open('veche_administrator', '#/file/SERVICE/file');
  await reader.chooseFile(mendedFile);
  await reader.page.locator('.columns-table select').last().selectOption('IGNORE');
}

(browserRuns ? describe : describe.skip)('When things go wrong', () => {
  it('a key that the hub does not know is not taken', async () => {
    await open('', '');
    await reader.page.locator('form input').first().fill(' veche_unknown\n');
    await reader.page.locator('form button[type=submit]').click();
    await reader.see('.wrong:not(:empty)');
    expect(await text('.wrong')).toContain('The server does not know this key.');
  });

  it('a check can be stopped; a hub that restarts while a file comes in says that nothing was stored; a page that is reloaded meanwhile follows it to its end', async () => {
    await columnsDecided();
    hub.intake.held = true;
    await reader.press();
    await hub.intake.reading();
    await reader.page.getByRole('button', { name: 'Stop' }).click();
    await reader.page.getByText('Stopped. Nothing was stored.').waitFor();
    hub.intake.held = false;
    await reader.press();
    await reader.see('.next');

    hub.intake.held = true;
    await reader.press();
    await hub.intake.reading();
    await hub.stop();
    await reader.page.getByText('The connection to the server was lost.').waitFor();
    hub.intake.interrupt();
    hub.intake.held = false;
    await hub.start();
    await reader.page.getByText('The server was restarted before it had finished.').waitFor();
    await reader.press();
    await reader.see('.next');

    hub.intake.held = true;
    await reader.press();
    await hub.intake.reading();
    reader.page.on('dialog', (dialog) => void dialog.accept());
    await reader.page.reload();
    await reader.see('.progress');
    hub.intake.held = false;
    await reader.arrive('Brought in');
    expect(await text('.notice-title')).toBe('2 records are now in your network’s server.');
  });

  it('a key that expires is asked for again, and the work is still there', async () => {
    await columnsDecided();
    hub.accounts.revoke('veche_administrator');
    await reader.press();
    await reader.see('dialog[open]');
    await reader.check();
    hub.accounts.restore('veche_administrator');
    await reader.page.locator('dialog input').first().fill('veche_administrator');
    await reader.confirm();
    await reader.page.locator('dialog').waitFor({ state: 'detached' });
    expect(await reader.page.locator('.columns-table select').last().inputValue()).toBe('IGNORE');
    await reader.press();
    await reader.see('.next');
    expect(reader.complaints).toEqual([]);
  });

  it('a reload keeps the place but not the file, and says so; the back button leads back', async () => {
    await columnsDecided();
    await reader.page.reload();
    await reader.page.getByText('Please choose your file again').waitFor();
    expect(new URL(reader.page.url()).hash).toBe('#/file/SERVICE/columns');
    await reader.page.goBack();
    await reader.see('.drop');
  });

  it('what is no table is said in the words of the hub; a hub that does not answer leaves the page with words and a way on', async () => {
    await open('veche_editor', '#/file/SERVICE/file');
    await reader.chooseFile('%PDF-1.7', 'figures.csv');
    await reader.see('.notice-bad');
    expect(await text('.notice-bad .notice-title')).toBe('Это документ PDF, а не таблица.');

    await hub.stop();
    await reader.page.getByRole('link', { name: 'Published', exact: true }).click();
    await reader.arrive('What was published');
    await reader.see('.notice-bad');
    expect(await text('.notice-title')).toContain(
      'The server of your network does not answer. Nothing is lost.',
    );
    await hub.start();
    await reader.page.getByRole('button', { name: 'Try again' }).click();
    await reader.page.getByText('Nothing has been published yet.').waitFor();
  });

  it('figures that changed after they were looked at are not published, but shown anew', async () => {
    await open('veche_publisher', '#/preview/PERSONS_SERVED/2026-S1');
    await reader.page.locator('.next .button-main').click();
    hub.publications.version = 2;
    await reader.confirm();
    await reader.page.getByText('The records changed after you looked').waitFor();
    await reader.page.getByRole('button', { name: 'Look at the new figures' }).click();
    await reader.page.locator('dialog').waitFor({ state: 'detached' });
    await reader.page.locator('.next .button-main').click();
    await reader.confirm();
    await reader.page.waitForURL(/published/);
  });

  it('nothing is shown of a file but what is wrong in it, and its name does not leave the page', async () => {
    const phone = ['+7999', '0000000'].join('');
    await open('veche_editor', '#/file/SERVICE/file');
    await reader.chooseFile(faultyFile.replace('Омск', phone), 'Marfa.csv');
    await reader.page.locator('.columns-table select').last().selectOption('IGNORE');
    await reader.press();
    await reader.see('.problems');
    await reader.page.locator('.problems summary').last().click();
    expect(await text('main')).not.toContain(phone);
    expect(hub.fileNames).toEqual(['file.csv', 'file.csv']);
  });
});
