import type { RowProblem } from '../problems/row-problem.js';
import type { ServiceRecord } from './service-record.js';

/** Some thousand rows of a file, and how far the reading is. */
export interface RecordBatch {
  readonly records: readonly ServiceRecord[];
  readonly problems: readonly RowProblem[];
  /** Rows with at least one error among those of this batch: no record comes of them. */
  readonly rejected: number;
  /** Rows read since the start of the file, blank lines and totals left out. */
  readonly rowsRead: number;
  /** Bytes of the file read since its start. */
  readonly bytesRead: number;
}
