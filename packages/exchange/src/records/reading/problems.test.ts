import type { RowProblem } from '../problems/row-problem.js';
import { readAll } from '../testing/reading.testing.js';

const brief = ({ row, column, field, code, value }: RowProblem): readonly unknown[] => [
  row,
  column,
  field,
  code,
  value,
];

describe('what is wrong with a row', () => {
  const columns = 'Код клиента;Дата;Услуга;Пол;Год рождения;Возраст;Впервые;Город;Организация;Проект';
  const at = (column: string, ...rest: unknown[]): readonly unknown[] => [2, column, ...rest];
  it.each([
    [';01.02.2014;DOCS', at('A · Код клиента', 'person', 'MISSING_VALUE', null)],
    ['аноним;01.02.2014;DOCS', at('A · Код клиента', 'person', 'MISSING_VALUE', null)],
    ['1;;DOCS', at('B · Дата', 'date', 'MISSING_VALUE', null)],
    ['1;32.01.2014;DOCS', at('B · Дата', 'date', 'BAD_DATE', '32.01.2014')],
    ['1;когда-то;DOCS', at('B · Дата', 'date', 'BAD_DATE', null)],
    ['1;23.11.2026;DOCS', at('B · Дата', 'date', 'FUTURE_DATE', '23.11.2026')],
    ['1;01.02.1914;DOCS', at('B · Дата', 'date', 'DATE_TOO_EARLY', '01.02.1914')],
    ['1;01.02.2014;', at('C · Услуга', 'service', 'MISSING_VALUE', null)],
    ['1;01.02.2014;реабилтация', at('C · Услуга', 'service', 'UNKNOWN_CODE', 'реабилтация')],
    ['1;01.02.2014;нечто', at('C · Услуга', 'service', 'UNKNOWN_CODE', null)],
    ['1;01.02.2014;#ЗНАЧ!', at('C · Услуга', 'service', 'CELL_ERROR', '#ЗНАЧ!')],
    ['1;01.02.2014;DOCS;7', at('D · Пол', 'sex', 'UNKNOWN_CODE', '7')],
    ['1;01.02.2014;DOCS;ж;85', at('E · Год рождения', 'birthYear', 'BAD_YEAR', '85')],
    ['1;01.02.2014;DOCS;ж;2015', at('E · Год рождения', 'birthYear', 'BORN_AFTERWARDS', '2015')],
    ['1;01.02.2014;DOCS;ж;;18-24', at('F · Возраст', 'ageBand', 'CODE_TOO_BROAD', 'Y18T24')],
    ['1;01.02.2014;DOCS;ж;;старше 18 и', at('F · Возраст', 'ageBand', 'UNKNOWN_CODE', null)],
    ['1;01.02.2014;DOCS;ж;1990;50', at('F · Возраст', 'ageBand', 'AGE_DISAGREES', 'Y50T54')],
    ['1;01.02.2014;DOCS;ж;;;может быть', at('G · Впервые', 'firstTime', 'UNKNOWN_CODE', null)],
    [`1;01.02.2014;DOCS;;;;;${'О'.repeat(201)}`, at('H · Город', 'locality', 'TEXT_TOO_LONG', null)],
    [
      '1;01.02.2014;DOCS;;;;;;Центр помоши',
      at('I · Организация', 'provider', 'UNKNOWN_ORGANIZATION', 'Центр помоши'),
    ],
    ['1;01.02.2014;DOCS;;;;;;Другой', at('I · Организация', 'provider', 'UNKNOWN_ORGANIZATION', null)],
    ['1;01.02.2014;DOCS;;;;;;;Другой', at('J · Проект', 'project', 'UNKNOWN_PROJECT', null)],
    ['veche:xyz;01.02.2014;DOCS', at('A · Код клиента', 'person', 'BAD_PSEUDONYM', null)],
    ['1;01.02.2014;DOCS;ж;;;;;;;лишнее', at('K', null, 'CELL_BEYOND_HEADERS', null)],
  ])('%s', async (row, expected) => {
    const { problems, records, rejected } = await readAll(`${columns}\n${row}\n`);
    const isWarning = expected.includes('AGE_DISAGREES');
    expect(problems.map(brief)).toEqual([expected]);
    expect([records.length, rejected]).toEqual(isWarning ? [1, 0] : [0, 1]);
  });

  it('is all said at once', async () => {
    const { problems, rejected } = await readAll(`${columns}\n;;;\n1;x1;нечто;7;\n`);
    expect(problems.map(({ row, code }) => [row, code])).toEqual([
      [3, 'BAD_DATE'],
      [3, 'UNKNOWN_CODE'],
      [3, 'UNKNOWN_CODE'],
    ]);
    expect(rejected).toBe(1);
  });

  it('is a day outside of the period', async () => {
    const text = 'Код клиента;Дата;Услуга\n1;30.06.2014;DOCS\n2;01.07.2014;DOCS\n3;2014;DOCS\n';
    const { problems, records } = await readAll(text, { period: '2014-S1' });
    expect(records.map(({ row }) => row)).toEqual([2]);
    expect(problems.map(({ row, code, expected }) => [row, code, expected])).toEqual([
      [3, 'OUTSIDE_PERIOD', ['2014-S1']],
      [4, 'OUTSIDE_PERIOD', ['2014-S1']],
    ]);
  });

  it('is a number that another record has', async () => {
    const { problems } = await readAll(
      'Номер записи;Код клиента;Дата;Услуга\n5;1;01.02.2014;DOCS\n5;2;02.02.2014;DOCS\n',
    );
    expect(problems.map(brief)).toEqual([[3, 'A · Номер записи', 'recordId', 'SAME_RECORD_NUMBER', null]]);
  });

  it('offers what would be right, the nearest first', async () => {
    const { problems } = await readAll('Код клиента;Дата;Услуга\n1;01.02.2014;консультация психолга\n');
    expect(problems[0]?.expected[0]).toBe('COUNSEL_PSY');
    expect(problems[0]?.expected.length).toBe(12);
  });

  it('can be all of them', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => `${at};вчера;DOCS\n`).join('');
    const { problems, rejected, rowsRead, records } = await readAll(`Код клиента;Дата;Услуга\n${rows}`);
    expect([problems.length, rejected, rowsRead, records.length]).toEqual([5000, 5000, 5000, 0]);
  });
});

describe('what is wrong with the columns', () => {
  it('is one that is missing, and its rows are still looked through', async () => {
    const { problems, records } = await readAll('Дата;Услуга\n01.02.2014;нечто\n');
    expect(problems.map(brief)).toEqual([
      [1, null, 'person', 'MISSING_COLUMN', null],
      [2, 'B · Услуга', 'service', 'UNKNOWN_CODE', null],
    ]);
    expect(records).toEqual([]);
  });

  it('is two for one field', async () => {
    const mapping = {
      columns: [
        { header: 'Код', field: 'person' },
        { header: 'Дата', field: 'date' },
        { header: 'Услуга', field: 'service' },
        { header: 'Помощь', field: 'service' },
      ],
    } as const;
    const { problems, records } = await readAll('Код;Дата;Услуга;Помощь\n1;01.02.2014;DOCS;LEGAL\n', {
      mapping,
    });
    expect(problems.map(brief)).toEqual([[1, 'D · Помощь', 'service', 'TWO_COLUMNS_FOR_FIELD', null]]);
    expect(records).toEqual([]);
  });

  it('is one that is not known, or not of the kind: both are warnings', async () => {
    const mapping = {
      columns: [
        { header: 'Код', field: 'person' },
        { header: 'Дата', field: 'date' },
        { header: 'Услуга', field: 'service' },
        { header: 'Уровень', field: 'level' },
        { header: 'Примечание', field: null },
        { header: '№', field: 'IGNORE' },
      ],
    } as const;
    const { problems, records } = await readAll(
      'Код;Дата;Услуга;Уровень;Примечание;№\n1;01.02.2014;DOCS;x;y;1\n',
      { mapping },
    );
    expect(problems.map(({ column, code, severity }) => [column, code, severity])).toEqual([
      ['D · Уровень', 'COLUMN_NOT_OF_KIND', 'WARNING'],
      ['E · Примечание', 'UNUSED_COLUMN', 'WARNING'],
    ]);
    expect(records.length).toBe(1);
  });
});
