import { TableFileError } from '../table-file/table-file-error.js';
import type { TableRow } from '../table-file/table-file.js';
import type { TableLimits } from '../table-file/table-limits.js';
import { dayOfExcel } from '../values/excel-day.js';
import type { XmlEvents } from './xml-events.js';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly sharedStrings: readonly string[];
  readonly dateStyles: ReadonlySet<string>;
  readonly from1904: boolean;
  readonly limits: TableLimits;
}

/** Gathers the rows of a sheet (ECMA-376, part 1, 18.3) while its XML is read. */
export class SheetRows implements XmlEvents {
  readonly #context: SheetContext;
  #rows: TableRow[] = [];
  #number = 0;
  #cells: string[] = [];
  #formulas: number[] = [];
  #characters = 0;
  #column = -1;
  #type = 'n';
  #style = '';
  #text = '';
  #isText = false;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  /** The rows since this was last asked; blank ones are left out. */
  take(): readonly TableRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'v' || name === 't') this.#isText = true;
    else if (name === 'c') this.#openCell(attributes);
    else if (name === 'f') this.#formulas.push(this.#column);
    else if (name === 'row') this.#openRow(attributes.r);
  }

  text(text: string): void {
    if (this.#isText) this.#text += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#isText = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
  }

  #openRow(number: string | undefined): void {
    this.#number = number === undefined ? this.#number + 1 : Number(number);
    this.#cells = [];
    this.#formulas = [];
    this.#characters = 0;
    this.#column = -1;
  }

  #openCell(attributes: Readonly<Record<string, string>>): void {
    const place = attributes.r;
    this.#column = place === undefined ? this.#column + 1 : columnOf(place);
    this.#type = attributes.t ?? 'n';
    this.#style = attributes.s ?? '';
    this.#text = '';
  }

  #closeCell(): void {
    const value = this.#value();
    if (value === '') return;
    const { columns, rowCharacters } = this.#context.limits;
    if (this.#column >= columns) throw new TableFileError('TOO_MANY_COLUMNS', `> ${columns}`);
    this.#characters += value.length;
    if (this.#characters > rowCharacters) throw new TableFileError('LINE_TOO_LONG', String(this.#number));
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells[this.#column] = value;
  }

  #closeRow(): void {
    if (!this.#cells.some((cell) => cell.trim() !== '')) return;
    const formulas = this.#formulas.length > 0 ? this.#formulas : null;
    this.#rows.push({ number: this.#number, cells: this.#cells, formulas });
  }

  #value(): string {
    const text = this.#text;
    if (this.#type === 's') return this.#context.sharedStrings[Number(text)] ?? '';
    if (this.#type === 'b') return text === '1' ? 'true' : 'false';
    if (this.#type !== 'n' || text === '') return text;
    const { dateStyles, from1904 } = this.#context;
    if (dateStyles.has(this.#style)) return dayOfExcel(Number(text), from1904) ?? text;
    // Long numbers are written with an exponent: 8.9000000000000000E+10.
    return /^\d{1,15}$/u.test(text) ? text : plainNumber(text);
  }
}

function plainNumber(text: string): string {
  const number = Number(text);
  return Number.isFinite(number) ? String(number) : text;
}

/** The column of a place such as `AB12`, counted from 0. */
function columnOf(place: string): number {
  let column = 0;
  for (let at = 0; at < place.length; at += 1) {
    const letter = place.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  if (column === 0) throw new TableFileError('DAMAGED');
  return column - 1;
}
