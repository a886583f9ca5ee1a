import { cellsOf, encoded, inStretches, openBytes } from '../testing/bytes.testing.js';
import { openTableFile } from '../table-file/open-table-file.js';

const russian = 'Код клиента;Пол;Услуга\r\nк-1;жен;юридическая помощь\r\nк-2;муж;реабилитация\r\n';
const cyrillic = 'Корисник;Пол;Услуга\r\nк-1;женски;правна помоћ\r\nк-2;мушки;њега и љубав\r\n';
const latin = 'Šifra korisnika;Pol;Usluga\r\nk-1;ženski;pravna pomoć\r\nk-2;muški;rehabilitacija\r\n';

const utf16 = (text: string, bigEndian = false): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

describe('a CSV file', () => {
  it.each([
    ['utf-8', Buffer.from(russian), russian],
    ['utf-8', Buffer.from(`\ufeff${latin}`), latin],
    ['utf-16le', utf16(`\ufeff${russian}`), russian],
    ['utf-16be', utf16(`\ufeff${latin}`, true), latin],
    ['utf-16le', utf16(russian), russian],
    ['utf-16be', utf16(latin, true), latin],
    ['windows-1251', encoded(russian, 'windows-1251'), russian],
    ['windows-1251', encoded(russian.toUpperCase(), 'windows-1251'), russian.toUpperCase()],
    ['windows-1251', encoded(cyrillic, 'windows-1251'), cyrillic],
    ['windows-1250', encoded(latin, 'windows-1250'), latin],
    ['ibm866', encoded(russian, 'ibm866'), russian],
  ])('in %s is read', async (encoding, bytes, text) => {
    const table = await openBytes(bytes);
    const [headers, ...rows] = text
      .trim()
      .split('\r\n')
      .map((line) => line.split(';'));
    expect([table.format, table.encoding, table.delimiter, table.headerRow]).toEqual([
      'CSV',
      encoding,
      ';',
      1,
    ]);
    expect(table.headers).toEqual(headers);
    expect(await cellsOf(table)).toEqual(rows);
  });

  it('is read the same in stretches of a byte', async () => {
    const table = await openTableFile(inStretches(Buffer.from(russian), 1), { fileName: 'a.csv' });
    expect(await cellsOf(table)).toEqual([
      ['к-1', 'жен', 'юридическая помощь'],
      ['к-2', 'муж', 'реабилитация'],
    ]);
  });

  it('shows its encoding late where its first hundreds of kilobytes are ASCII', async () => {
    const rows = 'k-1;F;LEGAL\r\n'.repeat(20_000);
    const table = await openBytes(
      Buffer.concat([
        Buffer.from(`Client;Sex;Service\r\n${rows}`),
        encoded('к-2;жен;реабилитация\r\n', 'windows-1251'),
      ]),
    );
    expect((await cellsOf(table)).at(-1)).toEqual(['к-2', 'жен', 'реабилитация']);
    expect(table.encoding).toBe('windows-1251');
  });

  it.each([
    ['\t', 'Пол\tУслуга\r\nж\tDOCS, LEGAL\r\n'],
    [',', 'Пол,Услуга\r\nж,"DOCS; LEGAL"\r\n'],
    [';', 'Пол;Услуга\r\nж;1,5\r\n'],
    [';', 'sep=;\r\nПол;Услуга\r\nж;a,b,c,d\r\n'],
    ['|', 'Пол|Услуга\rж|1,5\r'],
  ])('separated by %j is read', async (delimiter, text) => {
    const table = await openBytes(text);
    expect([table.delimiter, table.headers]).toEqual([delimiter, ['Пол', 'Услуга']]);
    expect((await cellsOf(table))[0]?.length).toBe(2);
  });

  it('has its headers under titles and blank lines, and the rows keep their numbers', async () => {
    const table = await openBytes(
      'Отчёт за полугодие;;;\n;;;\nОрганизация: Центр;;;\n\nДата;Пол ;"Год\nрождения";\n01.02.2014;ж;1990\n\n02.02.2014;м;1991\n',
    );
    expect([table.headerRow, table.headers]).toEqual([5, ['Дата', 'Пол', 'Год рождения']]);
    const numbers: number[] = [];
    for await (const { number } of table.rows()) numbers.push(number);
    expect(numbers).toEqual([6, 8]);
  });

  it.each([
    ['EMPTY', ''],
    ['EMPTY', '\ufeff'],
    ['EMPTY', ' \r\n;;;\r\n'],
    ['NO_ROWS', 'Дата;Пол;Услуга\r\n;;\r\n'],
    ['NO_HEADER', '01.02.2014;123;1990\r\n02.02.2014;124;1991\r\n'],
    ['NOT_A_TABLE', '%PDF-1.7\n%âãÏÓ\n'],
    ['NOT_A_TABLE', '<!DOCTYPE html><table><tr><td>Пол</td></tr></table>'],
    ['UNCLOSED_QUOTE', 'Дата;Пол\n"01.02.2014;ж\n'],
  ])('is refused with %s', async (code, text) => {
    await expect(openBytes(text).then(cellsOf)).rejects.toMatchObject({ code });
  });

  it.each([
    ['NOT_A_TABLE', Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256)],
    ['UNKNOWN_ENCODING', Buffer.from([...Buffer.from('a;b\n1;'), 0xff, 0xc3, 0x28, 0x99, 0x0a])],
  ])('of other bytes is refused with %s', async (code, bytes) => {
    await expect(openBytes(bytes)).rejects.toMatchObject({ code });
  });

  it('never shows as a header what belongs to a person', async () => {
    const name = ['Сидор', 'ов И.И.'].join('');
    const table = await openBytes(`Пол;Услуга;${name};+7 000 000-00-00\nж;DOCS;;\n`);
    expect(table.headers).toEqual(['Пол', 'Услуга']);
  });

  it('of one line of ten gigabytes is left after the first megabytes', async () => {
    let sent = 0;
    let isClosed = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        yield Buffer.from('Дата;Пол\n');
        const piece = new Uint8Array(1024 * 1024).fill(0x61);
        while (sent < 10 * 1024) {
          sent += 1;
          yield await Promise.resolve(piece);
        }
      } finally {
        isClosed = true;
      }
    }
    await expect(openTableFile(endless(), { fileName: 'a.csv' }).then(cellsOf)).rejects.toMatchObject({
      code: 'LINE_TOO_LONG',
    });
    expect([sent < 5, isClosed]).toEqual([true, true]);
  });

  it('of more bytes than are allowed is refused', async () => {
    const text = `Дата;Пол\n${'01.02.2014;ж\n'.repeat(20_000)}`;
    const table = openBytes(text, { limits: { csvBytes: 200_000 } });
    await expect(table.then(cellsOf)).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });
});
