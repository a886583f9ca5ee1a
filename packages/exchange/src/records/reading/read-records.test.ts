import { readAll } from '../testing/reading.testing.js';

const hex = (bytes: Buffer | null | undefined): string | undefined => bytes?.toString('hex');
const header = 'Код клиента;Дата;Услуга;Пол\n';

describe('the rows of a table', () => {
  it('become records', async () => {
    const { records, problems, rejected, rowsRead } = await readAll(
      'Код клиента;Дата;Услуга;Целевые группы;Пол;Год рождения;Возраст;Впервые;Семья;Город;Организация;Проект\n' +
        'к-1;31.12.2014;юрист;зависимые от ПАВ, осуждённые к мерам, не связанным с лишением свободы;ж;1990;24;да;с-1; Омск ;«Центр помощи»;roof\n' +
        'к-2;2014-S2;DOCS;;;;;;;;;\n',
    );
    const [first, second] = records;
    expect([problems, rejected, rowsRead, records.length]).toEqual([[], 0, 2, 2]);
    expect(first).toMatchObject({
      row: 2,
      kind: 'SERVICE',
      start: '2014-12-31',
      end: '2014-12-31',
      locality: 'Омск',
      provider: 'help-centre',
      project: 'roof',
      service: 'LEGAL',
      sex: 'F',
      ageBand: 'Y20T24',
      exit: null,
      targetGroups: ['DEPENDENT', 'NON_CUSTODIAL'],
      birthYear: 1990,
      firstTime: true,
      attendances: null,
    });
    expect(second).toMatchObject({
      start: '2014-07-01',
      end: '2014-12-31',
      targetGroups: [],
      sex: null,
      firstTime: null,
      family: null,
    });
    expect([first?.person?.length, first?.family?.length, first?.key.length, first?.content.length]).toEqual([
      16, 16, 16, 16,
    ]);
  });

  it.each([
    [
      'REHAB_ENTRY',
      'Шифр;Дата поступления;Наркотик\n1;01.02.2014;героин\n',
      { drug: 'OPIOIDS', attendances: null },
    ],
    ['REHAB_EXIT', 'Шифр;Дата;Исход\n1;01.02.2014;завершил\n', { exit: 'COMPLETED' }],
    [
      'PREVENTION',
      'Дата;Уровень профилактики;Охват\n01.02.2014;первичная;1 250\n',
      { level: 'UNIVERSAL', attendances: 1250, person: null },
    ],
    ['PREVENTION', 'Дата;Уровень профилактики\n01.02.2014;первичная\n', { attendances: 1 }],
    ['TRAINING', 'Слушатель;Дата;Сфера\n1;01.02.2014;НКО\n', { sector: 'NGO' }],
  ] as const)('of the kind %s', async (kind, text, expected) => {
    const { records, problems } = await readAll(text, { kind });
    expect([records.length, problems]).toEqual([1, []]);
    expect(records[0]).toMatchObject({ kind, ...expected });
  });

  it('without a date are counted into the period that is given for all', async () => {
    const { records, problems } = await readAll('Код клиента;Услуга\n1;DOCS\n', { period: '2014-S1' });
    expect([problems, records[0]?.start, records[0]?.end]).toEqual([[], '2014-01-01', '2014-06-30']);
  });

  it('keep their key when something else is corrected, and change their content', async () => {
    const key = async (row: string): Promise<readonly (string | undefined)[]> => {
      const [record] = (await readAll(header + row)).records;
      return [hex(record?.key), hex(record?.content)];
    };
    const [first, corrected, other] = await Promise.all(
      ['к-1;01.02.2014;DOCS;ж', 'К-1 ;1.2.2014;docs;м', 'к-1;01.02.2014;LEGAL;ж'].map(key),
    );
    expect(first?.[0]).toBe(corrected?.[0]);
    expect(first?.[1]).not.toBe(corrected?.[1]);
    expect(first?.[0]).not.toBe(other?.[0]);
    expect(first?.[1]).toBe(other?.[1]);
    expect(await key('к-1;01.02.2014;DOCS;ж')).toEqual(first);
  });

  it('that have a number keep their key whatever else is corrected', async () => {
    const read = async (row: string) => (await readAll(`Номер записи;${header}${row}`)).records[0];
    const [first, corrected] = [
      await read('17;к-1;01.02.2014;DOCS;ж'),
      await read('17;к-1;02.02.2014;LEGAL;ж'),
    ];
    expect(hex(first?.key)).toBe(hex(corrected?.key));
    expect(hex(first?.content)).not.toBe(hex(corrected?.content));
  });

  it('have other keys in another kind, as made up, and under another secret', async () => {
    const text = 'Шифр;Дата;Услуга;Исход\n1;01.02.2014;DOCS;завершил\n';
    const keys = [
      await readAll(text),
      await readAll(text, { synthetic: true }),
      await readAll(text, { kind: 'REHAB_EXIT' }),
      await readAll(text, { keys: { person: Buffer.alloc(32, 8) } }),
    ].map(({ records }) => hex(records[0]?.key));
    expect(new Set(keys).size).toBe(4);
  });

  it('that say the same are told apart by how often they stood there, and pointed at', async () => {
    const same = 'к-1;01.02.2014;DOCS;ж\n';
    const { records, problems } = await readAll(header + same.repeat(3));
    expect(new Set(records.map(({ key }) => hex(key))).size).toBe(3);
    expect(problems.map(({ code, row, severity }) => [code, row, severity])).toEqual([
      ['SAME_ROW', 3, 'WARNING'],
      ['SAME_ROW', 4, 'WARNING'],
    ]);
    expect((await readAll(header + same.repeat(3))).records.map(({ key }) => hex(key))).toEqual(
      records.map(({ key }) => hex(key)),
    );
  });

  it('of totals are left out', async () => {
    const { records, problems, rowsRead } = await readAll(
      `${header}к-1;01.02.2014;DOCS;ж\n\nИТОГО:;;2;\n;Ukupno;;1\n`,
    );
    expect([records.length, rowsRead]).toEqual([1, 1]);
    expect(problems.map(({ code, row, severity }) => [code, row, severity])).toEqual([
      ['TOTAL_ROW', 4, 'WARNING'],
      ['TOTAL_ROW', 5, 'WARNING'],
    ]);
  });

  it('come in batches, of which none is large', async () => {
    const { records, rowsRead } = await readAll(
      header + Array.from({ length: 10_000 }, (_, at) => `к-${at};01.02.2014;DOCS;ж\n`).join(''),
    );
    expect([records.length, rowsRead, records.at(-1)?.row]).toEqual([10_000, 10_000, 10_001]);
  });
});
