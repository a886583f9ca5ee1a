import type { TableRow } from './table-file.js';

/** The rows of a file from its first, before anybody knows which of them names the columns; blank ones are left out. */
export interface RowSource {
  readonly batches: AsyncIterator<readonly TableRow[]>;
  bytesRead(): number;
  close(): Promise<void>;
}
