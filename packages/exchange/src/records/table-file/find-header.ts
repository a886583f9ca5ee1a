import { personalTraces } from '../../personal/personal-traces.js';
import { isKnownHeader } from '../mapping/recognise-header.js';
import type { TableRow } from './table-file.js';

/** How many rows may stand above the headers: titles, the organization, the period. */
export const rowsAboveHeader = 40;

const longestHeader = 120;

/**
 * The row that names the columns: the one with the most headers that are known; where none is, the first with two texts or more and
 * nothing that only a row of data has. Null where there is none.
 */
export function findHeader(rows: readonly TableRow[]): TableRow | null {
  let best: TableRow | null = null;
  let most = 0;
  for (const row of rows.slice(0, rowsAboveHeader)) {
    const known = row.cells.filter((cell) => isKnownHeader(cell)).length;
    if (known > most) [best, most] = [row, known];
  }
  const enough = best !== null && (most > 1 || best.cells.filter((cell) => cell.trim() !== '').length === 1);
  return enough ? best : (rows.slice(0, rowsAboveHeader).find(hasOnlyTexts) ?? best);
}

function hasOnlyTexts({ cells }: TableRow): boolean {
  const written = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return written.length > 1 && written.every((cell) => /^\p{L}/u.test(cell) && isShowable(cell));
}

function isShowable(header: string): boolean {
  return header.length <= longestHeader && personalTraces(header).length === 0;
}

/** Headers as they are shown: on one line, and '' where one is no header but what could belong to a person. */
export function shownHeaders(row: TableRow): readonly string[] {
  const headers = row.cells.map((cell) => {
    const header = cell.replace(/\s+/gu, ' ').trim();
    return isKnownHeader(header) || isShowable(header) ? header : '';
  });
  const last = headers.findLastIndex((header) => header !== '');
  return headers.slice(0, last + 1);
}
