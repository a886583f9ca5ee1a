import { TableFileError } from '../table-file/table-file-error.js';
import type { TableRow } from '../table-file/table-file.js';

/** How a CSV file is written. */
export interface CsvDialect {
  readonly delimiter: string;
  /** What ends a row: a line feed, which a carriage return may precede, or the carriage return alone. */
  readonly newline: '\n' | '\r';
}

/** How much one row may hold. */
export interface CsvRowLimits {
  readonly rowCharacters: number;
  readonly columns: number;
}

const quote = '"';

/**
 * Splits the text of a CSV file (RFC 4180) into rows as it comes. It forgives what spreadsheets and hands write: rows of different
 * lengths, quotation marks inside of a cell that does not begin with one, text after a closing one, blank lines.
 *
 * Two libraries were measured before this was written: one is ten times slower, the other takes cells from the next row where one is
 * too short.
 */
export class CsvRows {
  #rest = '';
  #row = 0;
  readonly #delimiter: string;
  readonly #newline: string;
  readonly #limits: CsvRowLimits;

  constructor(dialect: CsvDialect, limits: CsvRowLimits) {
    this.#delimiter = dialect.delimiter;
    this.#newline = dialect.newline;
    this.#limits = limits;
  }

  /** The rows that end in the text so far; blank ones are counted and left out. */
  feed(text: string): TableRow[] {
    return this.#split(this.#rest === '' ? text : this.#rest + text, false);
  }

  /** The last row, if the file does not end with a line feed. */
  end(): TableRow[] {
    return this.#rest === '' ? [] : this.#split(this.#rest, true);
  }

  #split(text: string, isLast: boolean): TableRow[] {
    const rows: TableRow[] = [];
    let at = 0;
    let quoteAt = text.indexOf(quote);
    while (at < text.length) {
      const found = text.indexOf(this.#newline, at);
      if (found === -1 && !isLast) break;
      const end = found === -1 ? text.length : found;
      if (quoteAt !== -1 && quoteAt < at) quoteAt = text.indexOf(quote, at);
      const cells: string[] = [];
      let next = end + 1;
      if (quoteAt === -1 || quoteAt >= end) this.#plainCells(text, at, end, cells);
      else next = this.#quotedCells(text, at, isLast, cells);
      if (next === -1) break;
      this.#keep(cells, next - at, rows);
      at = next;
    }
    this.#rest = at === 0 ? text : text.slice(at);
    if (this.#rest.length > this.#limits.rowCharacters) this.#refuse('LINE_TOO_LONG');
    return rows;
  }

  #keep(cells: string[], length: number, rows: TableRow[]): void {
    if (length > this.#limits.rowCharacters) this.#refuse('LINE_TOO_LONG');
    if (cells.length > this.#limits.columns)
      throw new TableFileError('TOO_MANY_COLUMNS', `> ${this.#limits.columns}`);
    this.#row += 1;
    if (beginsWithInk(cells[0]) || cells.some((cell) => cell.trim() !== ''))
      rows.push({ number: this.#row, cells, formulas: null });
  }

  #plainCells(text: string, start: number, end: number, cells: string[]): void {
    const last = text.charCodeAt(end - 1) === 13 && end > start ? end - 1 : end;
    let from = start;
    for (let to = text.indexOf(this.#delimiter, from); to !== -1 && to < last;) {
      cells.push(text.slice(from, to));
      from = to + 1;
      to = text.indexOf(this.#delimiter, from);
    }
    cells.push(text.slice(from, last));
  }

  /** The cells of a row with quotation marks; gives where the next row begins, −1 where this one does not end in the text. */
  #quotedCells(text: string, start: number, isLast: boolean, cells: string[]): number {
    let at = start;
    for (;;) {
      let cell = '';
      if (text.startsWith(quote, at)) {
        const closed = this.#closing(text, at + 1);
        if (closed === -1) {
          if (isLast) this.#refuse('UNCLOSED_QUOTE');
          return -1;
        }
        cell = text.slice(at + 1, closed).replaceAll('""', quote);
        at = closed + 1;
      }
      const end = this.#endOfCell(text, at);
      if (end === -1 && !isLast) return -1;
      const to = end === -1 ? text.length : end;
      const ends = end === -1 || text.startsWith(this.#newline, end);
      const rest = text.slice(at, to);
      cells.push(cell + (ends && rest.endsWith('\r') ? rest.slice(0, -1) : rest));
      at = to + 1;
      if (ends) return at;
    }
  }

  #closing(text: string, from: number): number {
    let at = text.indexOf(quote, from);
    while (at !== -1 && text.startsWith(quote, at + 1)) at = text.indexOf(quote, at + 2);
    return at;
  }

  #endOfCell(text: string, from: number): number {
    const newline = text.indexOf(this.#newline, from);
    const delimiter = text.indexOf(this.#delimiter, from);
    return newline === -1 || (delimiter !== -1 && delimiter < newline) ? delimiter : newline;
  }

  #refuse(code: 'LINE_TOO_LONG' | 'UNCLOSED_QUOTE'): never {
    throw new TableFileError(code, String(this.#row + 1));
  }
}

/** Whether a cell is not blank, as far as its first character tells. */
function beginsWithInk(cell = ''): boolean {
  const first = cell.charCodeAt(0);
  return first > 32 && first !== 0xa0;
}
