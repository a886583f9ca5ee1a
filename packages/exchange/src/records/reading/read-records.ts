import type { RowProblem } from '../problems/row-problem.js';
import type { TableFile } from '../table-file/table-file.js';
import type { ReadingOptions } from './reading-options.js';
import type { RecordBatch } from './record-batch.js';
import { RowReader } from './row-reader.js';
import type { ServiceRecord } from './service-record.js';

/** Rows of a batch: as many as fill a stretch of COPY, and no more than a little memory. */
const batchRows = 4000;

/**
 * Reads the rows of a table into records, and says everything that is wrong with it: first of its columns, then of each row. Where a
 * column is missing or stands twice, the rows are still looked through, but no records come of them.
 *
 * A raw key of a person is turned into its pseudonym here and is in nothing that comes out.
 */
export async function* readRecords(table: TableFile, options: ReadingOptions): AsyncGenerator<RecordBatch> {
  const reader = new RowReader(table, options);
  const isUsable = reader.plan.problems.every(({ severity }) => severity === 'WARNING');
  let records: ServiceRecord[] = [];
  let problems: RowProblem[] = [...reader.plan.problems];
  let rejected = 0;
  let rowsRead = 0;
  const taken = (): RecordBatch => {
    const batch = { records, problems, rejected, rowsRead, bytesRead: table.bytesRead() };
    [records, problems, rejected] = [[], [], 0];
    return batch;
  };
  let inBatch = 0;
  for await (const rows of table.rowBatches()) {
    for (const row of rows) {
      const record = reader.read(row, problems);
      inBatch += 1;
      if (record === 'TOTAL') continue;
      rowsRead += 1;
      if (record === 'REJECTED') rejected += 1;
      else if (isUsable) records.push(record);
    }
    if (inBatch >= batchRows) {
      yield taken();
      inBatch = 0;
    }
  }
  reader.finish(problems);
  yield taken();
}
