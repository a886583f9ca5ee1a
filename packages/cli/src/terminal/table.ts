import { columnsOf, padded, wrapped } from './columns.js';
import { printable } from './printable.js';
import { plain, type Style } from './style.js';

/** One column of a table. */
export interface TableColumn {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** Never broken over lines: an id, which people copy. */
  readonly whole?: boolean;
}

/** A row's cells, as many as there are columns. A row can be set off as a whole. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly paint?: (text: string, style: Style) => string;
}

const gap = '  ';
/** A column is not made narrower than this to fit a terminal. */
const narrowest = 8;

/**
 * A table as aligned lines. Where a terminal's width is given, the widest columns are narrowed and their cells wrapped until the
 * table fits; in a pipe (null) every row is one line. Cells are made printable here, so that a caller cannot forget it.
 */
export function tableLines(
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  width: number | null,
  style: Style = plain,
): string[] {
  const titles: TableRow = {
    cells: columns.map(({ title }) => title),
    paint: (text, { strong }) => strong(text),
  };
  const all = [titles, ...rows].map((row) => ({ ...row, cells: row.cells.map(printable) }));
  const widths = fitted(
    columns.map((_, at) => Math.max(...all.map(({ cells }) => columnsOf(cells[at] ?? '')))),
    width,
    columns.map(({ whole }) => whole !== true),
  );
  return all.flatMap(({ cells, paint }) =>
    linesOfRow(columns, cells, widths).map((line) => (paint ? paint(line, style) : line)),
  );
}

function linesOfRow(
  columns: readonly TableColumn[],
  cells: readonly string[],
  widths: readonly number[],
): string[] {
  const parts = widths.map((columnWidth, at) => wrapped(cells[at] ?? '', Math.max(columnWidth, 1)));
  const height = Math.max(...parts.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((columnWidth, at) => padded(parts[at]?.[line] ?? '', columnWidth, columns[at]?.align ?? 'left'))
      .join(gap)
      .trimEnd(),
  );
}

/** Widths that together fit into a terminal, the widest column giving way first. */
function fitted(wanted: readonly number[], width: number | null, narrowable: readonly boolean[]): number[] {
  const widths = [...wanted];
  if (width === null) return widths;
  const room = width - gap.length * (widths.length - 1);
  for (let over = sum(widths) - room; over > 0; over -= 1) {
    const widest = Math.max(...widths.filter((_, at) => narrowable[at]));
    if (widest <= narrowest) break;
    widths[widths.findIndex((one, at) => narrowable[at] && one === widest)] = widest - 1;
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
