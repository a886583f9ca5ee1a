import { starterDimensions } from '@veche/domain/indicators';
import { csvLine } from '../csv/csv-line.js';
import { recordKinds } from '../kinds/record-kinds.js';
import { cellsOf, openBytes } from '../testing/bytes.testing.js';
import { readAll } from '../testing/reading.testing.js';
import { defaultTableLimits } from '../table-file/table-limits.js';
import { WorkbookParts } from '../xlsx/workbook-parts.js';
import { templateColumns } from './template-columns.js';
import { templateCsv } from './template-csv.js';
import { templateXlsx } from './template-xlsx.js';

describe('a template', () => {
  it('is a workbook with the headers in the language, drop-downs, and no row', async () => {
    const bytes = await templateXlsx('REHAB_ENTRY', 'sr-Cyrl');
    const parts = await WorkbookParts.of(Buffer.from(bytes), defaultTableLimits);
    let sheet = '';
    for await (const text of parts.read('xl/worksheets/sheet1.xml')) sheet += text;
    expect(sheet.match(/<row /gu)?.length).toBe(1);
    expect(sheet).toMatch(/sqref="C2:C10000"><formula1>&apos;Листе&apos;!\$A\$2:\$A\$4</u);
    await expect(openBytes(bytes)).rejects.toMatchObject({ code: 'NO_ROWS' });
    const codes = await openBytes(bytes, { sheet: 'Листе' });
    expect(codes.sheets).toEqual(['Почеци рехабилитације', 'Листе']);
    expect([codes.headers[0], ...(await cellsOf(codes)).map(([first]) => first)].slice(0, 4)).toEqual([
      'Пол',
      'женски',
      'мушки',
      'непознато',
    ]);
  });

  it('filled in by its own choices gives records, in every kind and language', async () => {
    for (const { kind } of recordKinds) {
      for (const locale of ['en', 'ru', 'sr-Latn', 'sr-Cyrl'] as const) {
        const columns = templateColumns(kind, locale, { codeLists: starterDimensions });
        const free = new Map([
          ['person', '007'],
          ['date', '01.02.2014'],
        ]);
        const row = columns.map(({ field, choices }) => free.get(field) ?? choices?.[0] ?? '');
        const { records, problems } = await readAll(templateCsv(kind, locale) + csvLine(row), { kind });
        expect([kind, locale, problems, records.length]).toEqual([kind, locale, [], 1]);
      }
    }
  });

  it('offers the organizations and projects of the network', () => {
    const columns = templateColumns('SERVICE', 'ru', {
      codeLists: [],
      organizations: ['Центр'],
      projects: ['Дом'],
    });
    expect(
      columns.filter(({ choices }) => choices !== null).map(({ field, choices }) => [field, choices]),
    ).toEqual([
      ['provider', ['Центр']],
      ['project', ['Дом']],
    ]);
  });
});
