import { browserRuns, launchBrowser } from '@veche/graphql-api/testing';
import type { Browser, Page } from 'playwright-core';
import { AdministeredHub } from './testing/administered-hub.js';

const head = 'Получатель (ключ);Дата;Услуга;Пол;Год рождения;Целевые группы;Примечание';
const rows = Array.from({ length: 40 }, (_, index) =>
  [
    `К-${index}`,
    `${10 + (index % 18)}.03.2026`,
    'содействие в трудоустройстве',
    'мужской',
    index < 3 ? 1950 : 1980,
    'зависимые от ПАВ',
    '',
  ].join(';'),
);
const mended = [head, ...rows].join('\r\n');
const faulty = mended.replace('содействие в трудоустройстве', 'трудаустройство');

(browserRuns ? describe : describe.skip)('the page of a real hub', () => {
  let running: AdministeredHub;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    running = await AdministeredHub.start({});
    browser = await launchBrowser();
    page = await browser.newPage({ locale: 'ru' });
  });

  afterAll(async () => {
    await browser.close();
    await running.stop();
  });

  const chooseFile = (text: string): Promise<void> =>
    page
      .locator('input[type=file]')
      .setInputFiles({ name: 'f.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  const press = (): Promise<void> =>
    page.locator('dialog[open] .button-main, main .button-main').last().click();

  it('leads a publisher from a file with a mistake to figures that everybody can read', async () => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${running.hub.url}/admin/`);
    await page.getByLabel('Ключ доступа', { exact: true }).fill(running.tokens.get('PUBLISHER') ?? '');
    await press();
    await page.getByRole('heading', { level: 1, name: 'Омская региональная сеть' }).waitFor();

    await page.goto(`${running.hub.url}/admin/#/file/SERVICE/file`);
    const [template] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Скачать для Excel' }).click(),
    ]);
    expect(template.suggestedFilename()).toBe('service.xlsx');
    await chooseFile(faulty);
    await page.locator('.columns-table select').last().selectOption('IGNORE');
    await press();
    await page.getByText('Нужно исправить 1 строку').waitFor();
    expect(await page.locator('.problems tbody tr').innerText()).toMatch(/^2\s+C · Услуга\s/);

    await chooseFile(mended);
    await page.locator('.columns-table').waitFor();
    await press();
    await page.getByRole('button', { name: 'Загрузить 40 строк' }).click();
    await page.getByText('На сервере вашей сети теперь 40 записей из файла.').waitFor();

    await page.goto(`${running.hub.url}/admin/#/preview/PERSONS_SERVED/2026-S1`);
    await page.locator('.grid .cell-hidden').first().click();
    expect(await page.locator('.cell-details').innerText()).toContain('Этого числа снаружи никто не увидит.');
    await page.getByRole('button', { name: 'Опубликовать…' }).click();
    await page.getByRole('button', { name: 'Да, опубликовать' }).click();
    await page.getByRole('row', { name: 'Всего 40' }).first().waitFor();
    const link = page.getByRole('link', { name: 'То же, как это запрашивают программы' });
    await link.waitFor();
    const question = new URL((await link.getAttribute('href')) ?? '').searchParams.get('query') ?? '';
    expect(await running.hub.ask(question)).toMatchObject({
      data: {
        indicatorByCode: { observations: { nodes: [{ period: '2026-S1', value: 40, synthetic: false }] } },
      },
    });
    expect(complaints).toEqual([]);
  });
});
