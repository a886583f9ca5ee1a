import { findHeader, rowsAboveHeader, shownHeaders } from './find-header.js';
import type { RowSource } from './row-source.js';
import { TableFileError } from './table-file-error.js';
import type { TableFile, TableRow } from './table-file.js';

type Opened = Pick<TableFile, 'headerRow' | 'headers' | 'bytesRead' | 'rowBatches' | 'rows' | 'close'>;

/**
 * Finds the headers among the first rows of a file, and leaves the rows under them to be read.
 *
 * @throws {TableFileError} EMPTY, NO_HEADER, NO_ROWS
 */
export async function openRows(source: RowSource): Promise<Opened> {
  const first: TableRow[] = [];
  while (first.length <= rowsAboveHeader) {
    const next = await source.batches.next();
    if (next.done) break;
    first.push(...next.value);
  }
  if (first.length === 0) throw new TableFileError('EMPTY');
  const header = findHeader(first);
  if (!header) throw new TableFileError('NO_HEADER');
  const below = first.slice(first.indexOf(header) + 1);
  if (below.length === 0) throw new TableFileError('NO_ROWS');
  async function* rowBatches(): AsyncGenerator<readonly TableRow[]> {
    try {
      yield below.splice(0);
      for (let next = await source.batches.next(); !next.done; next = await source.batches.next()) {
        yield next.value;
      }
    } finally {
      await source.close();
    }
  }
  async function* rows(): AsyncGenerator<TableRow> {
    for await (const batch of rowBatches()) yield* batch;
  }
  return {
    headerRow: header.number,
    headers: shownHeaders(header),
    bytesRead: () => source.bytesRead(),
    rowBatches,
    rows,
    close: () => source.close(),
  };
}
