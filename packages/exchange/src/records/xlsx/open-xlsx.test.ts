import exceljs from 'exceljs';
import type { TableFileOptions } from '../table-file/open-table-file.js';
import { TableFileError } from '../table-file/table-file-error.js';
import { cellsOf, openBytes } from '../testing/bytes.testing.js';
import { workbookParts, zipOf, type ZipEntry } from '../testing/zip.testing.js';

const row = (cells: string): string =>
  `<sheetData><row r="1"><c t="inlineStr"><is><t>Пол</t></is></c><c t="inlineStr"><is><t>Дата</t></is></c></row>${cells}</sheetData>`;
const sheet = row('<row r="2"><c t="inlineStr"><is><t>ж</t></is></c><c><v>1</v></c></row>');
const opened = (
  entries: readonly ZipEntry[],
  options: Partial<TableFileOptions> = {},
): ReturnType<typeof openBytes> => openBytes(zipOf(entries), { fileName: 'a.xlsx', ...options });

async function written(fill: (workbook: exceljs.Workbook) => void): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('a workbook', () => {
  it('is read with its titles, blank rows, dates, numbers and rich texts', async () => {
    const bytes = await written((workbook) => {
      const table = workbook.addWorksheet('Услуги');
      table.addRow(['Отчёт организации за 2014 год']);
      table.mergeCells('A1:D1');
      table.addRow([]);
      table.addRow(['Код клиента', 'Дата', 'Год рождения', 'Услуга']);
      table.addRow([
        '007',
        new Date(Date.UTC(2014, 11, 31)),
        1990,
        { richText: [{ text: 'DO' }, { text: 'CS' }] },
      ]);
      table.addRow([12345678901, new Date(Date.UTC(2014, 0, 1, 12)), 1991.5, true]);
      workbook.addWorksheet('Списки');
    });
    const table = await openBytes(bytes, { fileName: 'a.xlsx' });
    expect(table).toMatchObject({
      format: 'XLSX',
      encoding: null,
      delimiter: null,
      sheets: ['Услуги', 'Списки'],
      headerRow: 3,
      headers: ['Код клиента', 'Дата', 'Год рождения', 'Услуга'],
    });
    expect(await cellsOf(table)).toEqual([
      ['007', '2014-12-31', '1990', 'DOCS'],
      ['12345678901', '2014-01-01', '1991.5', 'true'],
    ]);
    expect(table.bytesRead()).toBe(bytes.length);
  });

  it('is read from the sheet that is asked for, else from the first that is shown and not empty', async () => {
    const bytes = await written((workbook) => {
      workbook.addWorksheet('Пустой');
      workbook.addWorksheet('Скрытый', { state: 'hidden' }).addRows([
        ['Пол', 'Дата'],
        ['м', '1'],
      ]);
      workbook.addWorksheet('Данные').addRows([
        ['Пол', 'Дата'],
        ['ж', '2'],
      ]);
    });
    expect(await cellsOf(await openBytes(bytes))).toEqual([['ж', '2']]);
    expect(await cellsOf(await openBytes(bytes, { sheet: 'Скрытый' }))).toEqual([['м', '1']]);
    expect(await cellsOf(await openBytes(bytes, { sheet: '№ 2' }))).toEqual([['м', '1']]);
    await expect(openBytes(bytes, { sheet: '4' })).rejects.toMatchObject({ code: 'NO_SUCH_SHEET' });
  });

  it('names its sheets where there is none of the name asked for, but none that a person could be called', async () => {
    const person = ['Зар', 'ема'].join('');
    const bytes = await written((workbook) => {
      for (const name of ['Sheet1', 'Март 2026', person, `Услуги ${person}`, '1000000'])
        workbook.addWorksheet(name);
    });
    const error = await openBytes(bytes, { sheet: 'Иной' }).catch((thrown: unknown) => thrown);
    expect(error instanceof TableFileError && error.text('sr-Cyrl')).toBe(
      'Радна свеска нема такав лист. Изаберите један од њених листова, по имену или броју (№ 1 «Sheet1», № 2 «Март 2026», № 3, № 4, № 5).',
    );
  });

  it('says which cells hold formulas', async () => {
    const bytes = await written((workbook) => {
      workbook.addWorksheet('A').addRows([
        ['Пол', 'Дата'],
        ['ж', { formula: 'TODAY()', result: 41000 }],
        ['м', '1'],
      ]);
    });
    const table = await openBytes(bytes);
    const formulas: (readonly number[] | null)[] = [];
    for await (const one of table.rows()) formulas.push(one.formulas);
    expect(formulas).toEqual([[1], null]);
  });

  it.each([
    ['', '2014-12-31', '42004'],
    ['<workbookPr date1904="1"/>', '2014-12-31', '40542'],
  ])('counts days as it says: %s', async (properties, day, serial) => {
    const cells = [
      `<c s="1"><v>${serial}</v></c>`,
      `<c s="2"><v>${serial}.75</v></c>`,
      `<c s="3"><v>${serial}</v></c>`,
    ];
    const table = await opened(workbookParts(row(`<row>${cells.join('')}</row>`), properties));
    expect(await cellsOf(table)).toEqual([[day, day, serial]]);
  });

  it('is read with prefixed names, cells without places, and phonetic readings', async () => {
    const shared =
      '<x:sst xmlns:x="a"><x:si><x:t>Пол</x:t><x:rPh><x:t>нет</x:t></x:rPh></x:si><x:si><x:r><x:t>Да</x:t></x:r><x:r><x:t>та</x:t></x:r></x:si></x:sst>';
    const named =
      '<x:worksheet xmlns:x="a"><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c><x:c r="C1" t="s"><x:v>1</x:v></x:c></x:row><x:row r="5"><x:c><x:v>8.9E+10</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const parts = workbookParts(named).map((part) =>
      part.name.endsWith('.rels')
        ? { ...part, data: String(part.data).replaceAll('styles', 'sharedStrings') }
        : part,
    );
    const table = await opened([...parts, { name: 'xl/sharedStrings.xml', data: shared }]);
    expect(table.headers).toEqual(['Пол', '', 'Дата']);
    expect(await cellsOf(table)).toEqual([['89000000000']]);
  });

  it.each<[string, readonly ZipEntry[], Partial<TableFileOptions>]>([
    ['MACROS', [...workbookParts(sheet), { name: 'xl/vbaProject.bin', data: 'x' }], {}],
    ['MACROS', [...workbookParts(sheet), { name: 'xl/macrosheets/sheet1.xml', data: 'x' }], {}],
    ['MACROS', workbookParts(sheet), { fileName: 'a.XLSM' }],
    [
      'MACROS',
      [
        {
          name: '[Content_Types].xml',
          data: '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
        },
        ...workbookParts(sheet).slice(1),
      ],
      {},
    ],
    ['ENCRYPTED', workbookParts(sheet).map((part) => ({ ...part, isEncrypted: true })), {}],
    ['NOT_A_TABLE', [{ name: 'word/document.xml', data: '<w/>' }], {}],
    ['ZIP_BOMB', [...workbookParts(sheet), { name: 'xl/media/a.bin', data: Buffer.alloc(3_000_000) }], {}],
    ['ZIP_BOMB', workbookParts(sheet), { limits: { unpackedBytes: 500 } }],
    ['ZIP_BOMB', workbookParts(sheet), { limits: { parts: 3 } }],
    ['TOO_LARGE', workbookParts(sheet), { limits: { workbookBytes: 500 } }],
    ['TOO_MANY_COLUMNS', workbookParts(row('<row><c r="XFD2"><v>1</v></c></row>')), {}],
    ['DAMAGED', workbookParts(row('<row><c r="A2"><v>1</c></row>')), {}],
    ['DAMAGED', workbookParts(`<!DOCTYPE a [<!ENTITY b "c">]>${row('<row><c><v>&b;</v></c></row>')}`), {}],
    ['EMPTY', workbookParts('<sheetData/>'), {}],
    ['NO_ROWS', workbookParts(row('')), {}],
  ])('is refused with %s', async (code, entries, options) => {
    await expect(opened(entries, options).then(cellsOf)).rejects.toMatchObject({ code });
  });

  it('that claims to unpack to less than it does is refused', async () => {
    const parts = workbookParts(`${sheet}${' '.repeat(100_000)}`);
    const lying = parts.map((part) => (part.name.endsWith('sheet1.xml') ? { ...part, claimed: 600 } : part));
    await expect(opened(lying).then(cellsOf)).rejects.toMatchObject({ code: 'DAMAGED' });
  });

  it.each([
    ['ENCRYPTED', 'EncryptedPackage'],
    ['OLD_EXCEL', 'Workbook'],
    ['NOT_A_TABLE', 'WordDocument'],
  ])('of the old format is refused with %s', async (code, stream) => {
    const head = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    const bytes = Buffer.concat([head, Buffer.alloc(5000), Buffer.from(stream, 'utf16le')]);
    await expect(openBytes(bytes, { fileName: 'a.xlsx' })).rejects.toMatchObject({ code });
  });

  it('that is cut off is refused', async () => {
    const bytes = zipOf(workbookParts(sheet));
    await expect(openBytes(bytes.subarray(0, bytes.length - 40))).rejects.toMatchObject({ code: 'DAMAGED' });
  });
});
