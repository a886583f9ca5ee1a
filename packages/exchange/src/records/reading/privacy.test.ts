import exceljs from 'exceljs';
import { problemText } from '../problems/problem-text.js';
import { readAll } from '../testing/reading.testing.js';

/** Names and numbers of nobody, put together so that none stands in a file. */
const name = ['Сидор', 'ова Мар', 'ия'].join('');
const phone = ['+7 000 ', '000-00-00'].join('');
const key = ['Тай', 'ный Клю', 'ч'].join('');

describe('what belongs to people', () => {
  it('is refused in every column but the keys, and nowhere repeated', async () => {
    const cells = [phone, name, 'x@example.org', 'ул. Мира, д. 5'];
    const headers =
      'ФИО;Дата;Услуга;Пол;Год рождения;Возраст;Впервые;Город;Организация;Проект;Целевые группы;Примечание';
    const columns = headers.split(';');
    const places = columns.flatMap((column, index) =>
      column === 'ФИО' ? [] : cells.map((cell) => ({ index, cell })),
    );
    const rows = places.map(({ index, cell }, number) =>
      columns
        .map((_, at) => (at === index ? cell : ([`к-${number}`, '01.02.2014', 'DOCS'][at] ?? '')))
        .join(';'),
    );
    const { problems, records, rejected } = await readAll([headers, ...rows].join('\n'));
    const found = problems.filter(({ code }) => code === 'PERSONAL_DATA');
    expect([found.length, records.length, rejected]).toEqual([places.length, 0, places.length]);
    const said = JSON.stringify(problems) + problems.map((problem) => problemText(problem, 'ru')).join();
    for (const cell of cells) expect(said).not.toContain(cell);
  });

  it('is not said of a key, and the key is in nothing that comes out', async () => {
    const { records, problems } = await readAll(
      `ФИО;Дата;Услуга;Семья;Номер записи\n${name};01.02.2014;DOCS;${key};${key}\n${name};x;DOCS;${key};${key}2\n`,
    );
    expect([records.length, problems.map(({ code }) => code)]).toEqual([1, ['BAD_DATE']]);
    const out = JSON.stringify([records, problems]).toLowerCase();
    for (const raw of [name, key, Buffer.from(name).toString('hex'), Buffer.from(key).toString('base64')]) {
      expect(out).not.toContain(raw.toLowerCase());
    }
  });

  it('is refused as a whole column where the header says so, once', async () => {
    const text = 'Код клиента;Дата;Услуга;Телефон;Имя\n1;01.02.2014;DOCS;нет;\n2;01.02.2014;DOCS;есть;\n';
    const { problems } = await readAll(text);
    expect(
      problems
        .filter(({ severity }) => severity === 'ERROR')
        .map(({ row, column, code }) => [row, column, code]),
    ).toEqual([[1, 'D · Телефон', 'PERSONAL_COLUMN']]);
  });

  it('is refused in cells beyond the headers and under blank ones', async () => {
    const { problems } = await readAll(`Код клиента;Дата;Услуга;;Пол\n1;01.02.2014;DOCS;${phone};;${name}\n`);
    expect(problems.map(({ code, column }) => [code, column])).toEqual([
      ['CELL_BEYOND_HEADERS', 'F'],
      ['PERSONAL_DATA', 'D'],
    ]);
  });

  it('of a date of birth keeps the year alone', async () => {
    const { records } = await readAll(
      'Код клиента;Дата;Услуга;Дата рождения\n1;01.02.2014;DOCS;15.03.1990\n',
    );
    expect(JSON.stringify(records)).not.toMatch(/03-15|15\.03/u);
    expect(records[0]?.birthYear).toBe(1990);
  });

  it('is refused in a workbook too, and a formula beside it', async () => {
    const workbook = new exceljs.Workbook();
    workbook.addWorksheet('A').addRows([
      ['Код клиента', 'Дата', 'Услуга', 'Примечание'],
      ['1', { formula: 'TODAY()', result: 41671 }, 'DOCS', name],
      [2, 41671, 'DOCS', { formula: 'A2', result: '1' }],
    ]);
    const { problems, records } = await readAll(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(
      problems
        .filter(({ severity }) => severity === 'ERROR')
        .map(({ row, column, code }) => [row, column, code]),
    ).toEqual([
      [2, 'B · Дата', 'FORMULA'],
      [2, 'D · Примечание', 'PERSONAL_DATA'],
    ]);
    expect(records.map(({ start }) => start)).toEqual(['2014-02-01']);
  });
});
