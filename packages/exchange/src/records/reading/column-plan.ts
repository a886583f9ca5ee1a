import type { RecordField } from '../kinds/record-field.js';
import { recordKindOf } from '../kinds/record-kinds.js';
import { foldHeader } from '../mapping/fold-header.js';
import type { MappedColumn } from '../mapping/column-mapping.js';
import { isPersonalHeader } from '../personal/personal-header.js';
import type { RowProblem } from '../problems/row-problem.js';
import type { TableFile } from '../table-file/table-file.js';
import { isAddedHeader } from '../rejected/added-headers.js';
import { columnPlace } from './column-place.js';
import type { ReadingOptions } from './reading-options.js';

/** What the columns of a table are read as. */
export interface ColumnPlan {
  readonly indexOf: ReadonlyMap<RecordField, number>;
  /** Columns of which nothing is wanted: they are looked through for what belongs to people. */
  readonly unused: readonly number[];
  /** Those of them whose headers say so already. */
  readonly personal: readonly number[];
  /** What is wrong with the columns as such. */
  readonly problems: readonly RowProblem[];
}

/** Puts the columns of a table in their places. */
export function planColumns(
  table: Pick<TableFile, 'headers' | 'headerRow'>,
  options: ReadingOptions,
): ColumnPlan {
  const definition = recordKindOf(options.kind);
  const indexOf = new Map<RecordField, number>();
  const unused: number[] = [];
  const problems: RowProblem[] = [];
  const say = (index: number | null, problem: Pick<RowProblem, 'field' | 'code' | 'severity'>): void => {
    const column = index === null ? null : columnPlace(index, table.headers[index]);
    problems.push({ row: table.headerRow, column, value: null, expected: [], ...problem });
  };
  for (const [index, field] of mappedFields(table.headers, options.mapping.columns).entries()) {
    if (isAddedHeader(table.headers[index] ?? '')) continue;
    const isOfKind = definition.fields.some((known) => known.field === field);
    if (field !== null && field !== 'IGNORE' && isOfKind) {
      if (indexOf.has(field)) say(index, { field, code: 'TWO_COLUMNS_FOR_FIELD', severity: 'ERROR' });
      else indexOf.set(field, index);
      continue;
    }
    unused.push(index);
    if (field === null && table.headers[index] !== '')
      say(index, { field: null, code: 'UNUSED_COLUMN', severity: 'WARNING' });
    if (field !== null && field !== 'IGNORE')
      say(index, { field, code: 'COLUMN_NOT_OF_KIND', severity: 'WARNING' });
  }
  for (const { field, required } of definition.fields) {
    const isGiven = indexOf.has(field) || (field === 'date' && options.period !== null);
    if (required && !isGiven) say(null, { field, code: 'MISSING_COLUMN', severity: 'ERROR' });
  }
  const personal = unused.filter((index) => isPersonalHeader(table.headers[index] ?? ''));
  return { indexOf, unused: unused.filter((index) => !personal.includes(index)), personal, problems };
}

/** The field of each column; of columns with the same header, the first is the first of the mapping. */
function mappedFields(
  headers: readonly string[],
  columns: readonly MappedColumn[],
): readonly MappedColumn['field'][] {
  const left = Array.from(columns, (column) => ({ folded: foldHeader(column.header), field: column.field }));
  return headers.map((header) => {
    const folded = foldHeader(header);
    const at = left.findIndex((column) => column.folded === folded);
    return at === -1 ? null : (left.splice(at, 1)[0]?.field ?? null);
  });
}
