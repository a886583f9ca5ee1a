import { DisclosureError } from '../errors.js';
import { readText } from './read-text.js';

/** A line of a CSV file: its fields without the blanks around them, and its number as an editor counts. */
export interface CsvLine {
  readonly fields: readonly string[];
  readonly number: number;
}

/** A spreadsheet separates by a comma, a semicolon or a tab, as the language of the machine has it. */
const SEPARATORS = [',', ';', '\t'];

/**
 * The columns of a CSV file (RFC 4180, without line breaks inside fields) in the order in which they are asked for. All of them must be there, no
 * other, and every line must have as many fields as the first.
 */
export function* readCsv(file: string, columns: readonly string[]): Generator<CsvLine> {
  const lines = readText(file).split(/\r?\n/);
  const separator = separatorOf(lines[0]);
  const head = fieldsOf(file, lines[0], 1, separator);
  checkHead(file, head, columns);
  const at = columns.map((column) => head.indexOf(column));
  for (let i = 1; i < lines.length; i++) {
    if (lines[i].trim() === '') continue;
    const fields = fieldsOf(file, lines[i], i + 1, separator);
    if (fields.length !== head.length)
      refuse(
        file,
        `line ${i + 1} ("${lines[i]}") has ${fields.length} fields where the first line has ${head.length}. Correct it.`,
      );
    yield { fields: at.map((column) => fields[column]), number: i + 1 };
  }
}

/** A field as it stands in a line: quoted where it must be. */
export function csvField(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

function separatorOf(head: string): string {
  const parts = SEPARATORS.map((separator) => head.split(separator).length);
  return SEPARATORS[parts.indexOf(Math.max(...parts))];
}

function fieldsOf(file: string, line: string, number: number, separator: string): string[] {
  const fields = line.includes('"')
    ? splitQuoted(line, separator)
    : line.split(separator).map((field) => field.trim());
  return (
    fields ??
    refuse(
      file,
      `line ${number} ("${line}") has a quotation mark that is not closed, or stands inside a field. Double it there.`,
    )
  );
}

/** Null if a quotation mark stands where none can. */
function splitQuoted(line: string, separator: string): string[] | null {
  const pattern = new RegExp(`[ ]*(?:"((?:[^"]|"")*)"[ ]*|([^"${separator}]*))(${separator}|$)`, 'y');
  const fields: string[] = [];
  for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
    const [, quoted, plain, end] = match as (string | undefined)[];
    fields.push(quoted === undefined ? (plain ?? '').trim() : quoted.replaceAll('""', '"'));
    if (end === '') return fields;
  }
  return null;
}

function checkHead(file: string, head: readonly string[], columns: readonly string[]): void {
  const has = `(it has: ${head.join(', ')})`;
  const missing = columns.find((column) => !head.includes(column));
  if (missing !== undefined) refuse(file, `it has no column "${missing}" ${has}. Add it.`, missing);
  const extra = head.find((column, i) => !columns.includes(column) || head.indexOf(column) !== i);
  if (extra !== undefined)
    refuse(
      file,
      `column "${extra}" is ${columns.includes(extra) ? 'there twice' : 'none of those that are read'}. Remove it, or describe it in meta.json.`,
      extra,
    );
}

function refuse(file: string, message: string, subject = file): never {
  throw new DisclosureError('INVALID_FILE', `${file}: ${message}`, subject);
}
