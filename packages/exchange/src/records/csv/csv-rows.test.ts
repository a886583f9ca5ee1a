import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { TableFileError } from '../table-file/table-file-error.js';
import { CsvRows } from './csv-rows.js';

const limits = { rowCharacters: 1000, columns: 20 };
const semicolons = { delimiter: ';', newline: '\n' } as const;

/** The cells of a text that comes in pieces. */
function cellsOf(pieces: readonly string[]): readonly (readonly string[])[] {
  const rows = new CsvRows(semicolons, limits);
  return [...pieces.flatMap((piece) => rows.feed(piece)), ...rows.end()].map(({ cells }) => cells);
}

describe('the rows of a CSV file', () => {
  it.each([
    [
      'a;b\r\nc;d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a;b\nc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a;;\n;b;\n',
      [
        ['a', '', ''],
        ['', 'b', ''],
      ],
    ],
    ['"a;b";"c""d"\n', [['a;b', 'c"d']]],
    ['"a\nb";c\n', [['a\nb', 'c']]],
    [
      '"a";"b"\r\n"c";""\r\n',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    [
      'ООО "Дом";x\n1;2\n',
      [
        ['ООО "Дом"', 'x'],
        ['1', '2'],
      ],
    ],
    [
      '5" труба;x\n1;2\n',
      [
        ['5" труба', 'x'],
        ['1', '2'],
      ],
    ],
    ['"a"b;c\n', [['ab', 'c']]],
    ['a\n1;2;3;4\n5;6\n', [['a'], ['1', '2', '3', '4'], ['5', '6']]],
  ])('%j', (text, expected) => {
    expect(cellsOf([text])).toEqual(expected);
    expect(cellsOf(Array.from(text))).toEqual(expected);
  });

  it('are numbered as Excel numbers them: blank lines count, line feeds in a cell do not', () => {
    const rows = new CsvRows(semicolons, limits);
    const read = rows.feed('a;b\n\n;\u00a0;\n"c\nd";e\nf;g\n');
    expect(read.map(({ number, cells }) => [number, cells[0]])).toEqual([
      [1, 'a'],
      [4, 'c\nd'],
      [5, 'f'],
    ]);
  });

  it('are those that csv-parse reads, however the text comes in pieces', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'я', ';', '"', '\n', ' ', '1') });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, fc.nat(20), (rows, size) => {
        const text = rows
          .map((cells) => `${cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(';')}\r\n`)
          .join('');
        const pieces = text.match(new RegExp(`[^]{1,${size + 1}}`, 'gu')) ?? [];
        const read = parse(text, { delimiter: ';', relax_column_count: true });
        expect(cellsOf(pieces)).toEqual(read.filter((cells) => cells.some((one) => one.trim() !== '')));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['LINE_TOO_LONG', 'a'.repeat(1001)],
    ['LINE_TOO_LONG', `${'a;'.repeat(501)}\n`],
    ['LINE_TOO_LONG', `"${'a\n'.repeat(501)}`],
    ['UNCLOSED_QUOTE', 'a;b\n"c;d\n'],
    ['TOO_MANY_COLUMNS', `${';'.repeat(20)}\n`],
  ])('end with %s', (code, text) => {
    expect(() => cellsOf([text])).toThrow(expect.objectContaining({ code }) as TableFileError);
  });
});
