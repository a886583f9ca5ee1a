import { chooseText, type Locale, type LocalizedText } from '@veche/domain';
import { csvLine } from '../csv/csv-line.js';
import type { RecordField } from '../kinds/record-field.js';
import { problemText } from '../problems/problem-text.js';
import type { RowProblem } from '../problems/row-problem.js';
import { pseudonymOf, writtenPseudonym, type PseudonymOf } from '../pseudonyms/person-key.js';
import { Pseudonyms } from '../pseudonyms/pseudonyms.js';
import { columnPlace } from '../reading/column-place.js';
import type { ReadingOptions } from '../reading/reading-options.js';
import { RowReader } from '../reading/row-reader.js';
import type { TableFile, TableRow } from '../table-file/table-file.js';
import { addedHeaders } from './added-headers.js';

/** What the file of rejected rows is made for. */
export interface RejectedRowsOptions extends ReadingOptions {
  readonly language: Locale;
  /** Rows that are rejected for more than can be seen in the file alone, with what is wrong with them, by row. */
  readonly alsoRejected?: ReadonlyMap<number, readonly RowProblem[]>;
}

/**
 * The rows of a table that have errors, as a CSV file to mend and import again: the columns as they were, then the row and what is
 * wrong with it. Keys of people, families and records are written as pseudonyms, which are read as the same people; what looks like
 * personal data is left blank, and so are columns that hold it; of columns that are not used, also what has no more than the shape of a name.
 */
export async function* rejectedRows(table: TableFile, options: RejectedRowsOptions): AsyncGenerator<string> {
  const reader = new RowReader(table, options);
  const pseudonyms = new Pseudonyms(options.keys.person);
  const { plan } = reader;
  const keys = keyColumns(plan.indexOf);
  const hidden = new Set(plan.personal);
  const text = (texts: readonly LocalizedText[]): string => chooseText(texts, options.language)?.text ?? '';
  yield `\ufeff${csvLine([...table.headers, text(addedHeaders.row), text(addedHeaders.problem)])}`;
  for await (const rows of table.rowBatches()) {
    let lines = '';
    for (const row of rows) {
      const found: RowProblem[] = [];
      const isRejected = reader.read(row, found) === 'REJECTED';
      const added = options.alsoRejected?.get(row.number) ?? [];
      if (!isRejected && added.length === 0) continue;
      const problems = [...found.filter((problem) => problem.row === row.number), ...added];
      const cells = table.headers.map((header, index) =>
        hidden.has(index) || isPersonal(problems, index, header) || reader.couldBeName(row, index)
          ? ''
          : cellOf(row, index, keys, pseudonyms),
      );
      lines += csvLine([...cells, String(row.number), explained(problems, options)]);
    }
    if (lines !== '') yield lines;
  }
}

function explained(problems: readonly RowProblem[], { language, codeLists }: RejectedRowsOptions): string {
  return problems
    .map((problem) => {
      const text = problemText(problem, language, codeLists);
      return problem.column === null ? text : `${problem.column}: ${text}`;
    })
    .join(' | ');
}

function isPersonal(problems: readonly RowProblem[], index: number, header: string): boolean {
  const column = columnPlace(index, header);
  return problems.some((problem) => problem.code === 'PERSONAL_DATA' && problem.column === column);
}

function cellOf(
  { cells }: TableRow,
  index: number,
  keys: ReadonlyMap<number, PseudonymOf>,
  pseudonyms: Pseudonyms,
): string {
  const cell = cells[index] ?? '';
  const of = keys.get(index);
  if (of === undefined || cell.trim() === '') return cell;
  const pseudonym = pseudonymOf(cell, of, pseudonyms);
  return pseudonym ? writtenPseudonym(pseudonym) : '';
}

function keyColumns(indexOf: ReadonlyMap<RecordField, number>): ReadonlyMap<number, PseudonymOf> {
  const columns = new Map<number, PseudonymOf>();
  const fields = [
    ['person', 'person'],
    ['family', 'family'],
    ['recordId', 'record'],
  ] as const;
  for (const [field, of] of fields) {
    const index = indexOf.get(field);
    if (index !== undefined) columns.set(index, of);
  }
  return columns;
}
