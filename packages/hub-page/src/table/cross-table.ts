import type { PreviewCell, PreviewTable } from '../hub/publications.js';
import { nestedCodes, type NestedCode } from './nested-codes.js';

/** The code of the total of every dimension (SDMX). */
export const totalCode = '_T';

/** Which dimensions stand in the rows and the columns, and at which code the others are held. */
export interface Layout {
  readonly row: string | null;
  readonly column: string | null;
  readonly held: Readonly<Record<string, string>>;
}

/** One line of a cross table. */
export interface CrossRow extends NestedCode {
  /** One for each column; null where nothing was counted. */
  readonly cells: readonly (PreviewCell | null)[];
}

export interface CrossTable {
  readonly columns: readonly NestedCode[];
  readonly rows: readonly CrossRow[];
}

/** The first two dimensions crossed, the longer one in the rows; every other one at its total. */
export function firstLayout(table: PreviewTable): Layout {
  const [first, second] = [...table.dimensions].sort((a, b) => b.codes.length - a.codes.length);
  return layoutOf(table, first?.code ?? null, second?.code ?? null);
}

/** A layout with these rows and columns; what is held at a code stays so where it can. */
export function layoutOf(
  table: PreviewTable,
  row: string | null,
  column: string | null,
  held: Layout['held'] = {},
): Layout {
  const others = table.dimensions.filter(({ code }) => code !== row && code !== column);
  return { row, column, held: Object.fromEntries(others.map(({ code }) => [code, held[code] ?? totalCode])) };
}

/** Puts a dimension in the rows or the columns; where it stood in the other, the two change places. */
export function rearranged(
  table: PreviewTable,
  layout: Layout,
  where: 'row' | 'column',
  dimension: string,
): Layout {
  const other = where === 'row' ? 'column' : 'row';
  const moved = layout[other] === dimension ? layout[where] : layout[other];
  return where === 'row'
    ? layoutOf(table, dimension, moved, layout.held)
    : layoutOf(table, moved, dimension, layout.held);
}

/** The cells of a table in rows and columns: totals first, and only the codes of which anything was counted. */
export function crossTable(table: PreviewTable, layout: Layout, total: string): CrossTable {
  const cells = new Map(table.cells.nodes.map((cell) => [keyOf(table, codesOf(cell)), cell]));
  const columns = usedCodes(table, layout.column, total);
  const at = (row: string, column: string): PreviewCell | null => {
    const codes = { ...layout.held };
    if (layout.row !== null) codes[layout.row] = row;
    if (layout.column !== null) codes[layout.column] = column;
    return cells.get(keyOf(table, codes)) ?? null;
  };
  const rows = usedCodes(table, layout.row, total).map((line) => ({
    ...line,
    cells: columns.map((column) => at(line.code, column.code)),
  }));
  return { columns, rows };
}

/** The table without the rows and columns, totals aside, in which every cell is a zero that everybody may see. */
export function withoutZeros({ columns, rows }: CrossTable): CrossTable {
  const kept = columns.map(
    ({ code }, index) => code === totalCode || rows.some(({ cells }) => says(cells[index] ?? null)),
  );
  return {
    columns: columns.filter((_, index) => kept[index]),
    rows: rows
      .filter(({ code, cells }) => code === totalCode || cells.some(says))
      .map((row) => ({ ...row, cells: row.cells.filter((_, index) => kept[index]) })),
  };
}

function says(cell: PreviewCell | null): boolean {
  return cell !== null && (cell.hidden || cell.value !== 0 || isChanged(cell));
}

/**
 * The codes of a dimension that cells of the table stand at: the total first, then each roll-up before what it contains. Without a dimension there is only
 * the total.
 */
export function usedCodes(
  table: PreviewTable,
  dimension: string | null,
  total: string,
): readonly NestedCode[] {
  const all = { code: totalCode, name: total, level: 0 };
  const found = table.dimensions.find(({ code }) => code === dimension);
  if (!found) return [all];
  const used = new Set(table.cells.nodes.map((cell) => codesOf(cell)[found.code] ?? totalCode));
  const known = nestedCodes(found.codes, (code) => code !== totalCode && used.has(code));
  const names = new Set(known.map(({ code }) => code));
  const unknown = [...used].filter((code) => code !== totalCode && !names.has(code));
  return [
    ...(used.has(totalCode) ? [all] : []),
    ...known,
    ...unknown.map((code) => ({ code, name: code, level: 0 })),
  ];
}

/** Where a cell stands; a dimension that is not named stands at its total. */
export function codesOf(cell: PreviewCell): Readonly<Record<string, string>> {
  return Object.fromEntries(cell.codes.map(({ dimension, code }) => [dimension, code]));
}

function keyOf(table: PreviewTable, codes: Readonly<Record<string, string>>): string {
  return table.dimensions.map(({ code }) => codes[code] ?? totalCode).join('|');
}

/** Whether a cell says something else than the publication before. */
export function isChanged(cell: PreviewCell): boolean {
  if (!cell.before) return false;
  return cell.before.hidden !== cell.hidden || (!cell.hidden && cell.before.value !== cell.value);
}
