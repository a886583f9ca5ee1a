import { coloured, styleFor } from './style.js';
import { tableLines } from './table.js';

const columns = [{ title: 'Name' }, { title: 'Figure', align: 'right' }] as const;

describe('a table', () => {
  it('aligns letters of any width', () => {
    const rows = ['Помощь', '支援', 'e\u0301té'].map((name, at) => ({ cells: [name, String(10 ** at)] }));
    expect(tableLines(columns, rows, null)).toEqual([
      'Name    Figure',
      'Помощь       1',
      '支援        10',
      'e\u0301té        100',
    ]);
  });

  it('wraps the widest column to fit a terminal, and breaks a word where it must', () => {
    const rows = [{ cells: ['abcdefghijklmnop one two', '7'] }];
    expect(tableLines(columns, rows, 18)).toEqual([
      'Name        Figure',
      'abcdefghij       7',
      'klmnop one',
      'two',
    ]);
  });

  it('never breaks what people copy', () => {
    const whole = [{ title: 'Id', whole: true }, { title: 'Text' }];
    expect(tableLines(whole, [{ cells: ['0123456789abcdef', 'one two three'] }], 26)).toEqual([
      'Id                Text',
      '0123456789abcdef  one two',
      '                  three',
    ]);
  });

  it('never wraps in a pipe', () => {
    expect(tableLines(columns, [{ cells: ['x'.repeat(300), '7'] }], null)).toHaveLength(2);
  });

  it('shows control characters of others as what they are not', () => {
    expect(tableLines([{ title: 'a' }], [{ cells: ['\u001b]0;x\u0007\u009b2J'] }], null)[1]).toBe(
      '\uFFFD]0;x\uFFFD\uFFFD2J',
    );
  });

  it('is coloured only on a terminal whose user did not decline', () => {
    expect(styleFor(true, {})).toBe(coloured);
    for (const [terminal, environment] of [
      [false, {}],
      [true, { NO_COLOR: '1' }],
      [true, { TERM: 'dumb' }],
    ] as const)
      expect(styleFor(terminal, environment).bad('x')).toBe('x');
  });
});
