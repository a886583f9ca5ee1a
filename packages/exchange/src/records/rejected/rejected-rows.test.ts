import type { Locale } from '@veche/domain';
import { openBytes } from '../testing/bytes.testing.js';
import { optionsFor, readAll } from '../testing/reading.testing.js';
import { rejectedRows, type RejectedRowsOptions } from './rejected-rows.js';

const name = ['Сидор', 'ова Мар', 'ия'].join('');

async function rejected(
  text: string,
  language: Locale = 'ru',
  more: Partial<RejectedRowsOptions> = {},
): Promise<string> {
  const table = await openBytes(text);
  let csv = '';
  for await (const piece of rejectedRows(table, { ...optionsFor(table), language, ...more })) csv += piece;
  return csv;
}

describe('the file of rejected rows', () => {
  const text = `Код клиента;Дата;Услуга;Примечание\nк-1;01.02.2014;DOCS;\n${name};01.02.2014;нечто;=1+1\nк-3;01.02.2014;DOCS;${name}\n`;

  it('has the columns as they were, the row, and what is wrong in the language of the user', async () => {
    const lines = (await rejected(text)).split('\r\n');
    expect(lines[0]).toBe('\ufeffКод клиента;Дата;Услуга;Примечание;Строка в файле;Что не так');
    expect(lines[1]).toMatch(
      /^veche:[\w-]{22};01\.02\.2014;нечто;'=1\+1;3;"?C · Услуга: Этого нет в списке «Услуга»\. Выберите из списка: /u,
    );
    expect(lines[2]).toMatch(
      /^veche:[\w-]{22};01\.02\.2014;DOCS;;4;D · Примечание: Похоже на личные данные: имя человека/u,
    );
    expect(lines.length).toBe(4);
    expect((await rejected(text, 'sr-Cyrl')).split('\r\n')[0]).toContain('Шта није у реду');
  });

  it('never names anybody', async () => {
    expect(await rejected(text)).not.toContain(name);
    const word = ['Гу', 'рмд'].join('');
    const lines = (
      await rejected(`Код клиента;Дата;Услуга;Примечание\nк-1;01.02.2014;нечто;${word}\n`)
    ).split('\r\n');
    expect(lines[1]).toMatch(/^veche:[\w-]{22};01\.02\.2014;нечто;;2;/u);
  });

  it('is read again, mended, as the same people', async () => {
    const mended = (await rejected(text)).replace('нечто', 'LEGAL');
    const again = await readAll(mended);
    const directly = await readAll(
      `Код клиента;Дата;Услуга;Примечание\n${name};01.02.2014;LEGAL;\nк-3;01.02.2014;DOCS;\n`,
    );
    expect(again.records.map(({ person, key }) => [person, key])).toEqual(
      directly.records.map(({ person, key }) => [person, key]),
    );
    expect(again.problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
  });

  it('has the rows that something else has against', async () => {
    const problem = {
      row: 2,
      column: null,
      field: 'birthYear',
      code: 'TWO_BIRTH_YEARS',
      severity: 'ERROR',
      value: null,
      expected: [],
    } as const;
    const lines = (await rejected(text, 'en', { alsoRejected: new Map([[2, [problem]]]) })).split('\r\n');
    expect(lines[1]).toMatch(/;2;The same person has another year of birth elsewhere\./u);
  });
});
