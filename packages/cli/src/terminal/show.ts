import type { Session } from '../session.js';
import { printableJson } from './printable.js';
import { tableLines, type TableColumn, type TableRow } from './table.js';

/** Writes data as one JSON document. */
export async function showJson({ out }: Session, value: unknown): Promise<void> {
  await out.line(printableJson(value));
}

/** Writes data as an aligned table. */
export async function showTable(
  { out }: Session,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
): Promise<void> {
  for (const line of tableLines(columns, rows, out.width, out.style)) await out.line(line);
}

/** Writes a message for the user beside the data. */
export async function note({ err }: Session, text: string): Promise<void> {
  await err.line(text);
}
