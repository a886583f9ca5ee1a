import { rejectedRows as rowsToMend, type RowProblem } from '@veche/exchange/records';
import { refusalOf } from './import-ends.js';
import type { IntakeParts } from './intake-parts.js';
import type { RejectedRowsOptions, TableSource } from './intake.js';
import { readWholeFileProblems } from './jobs/job-store.js';
import { openSource, readingOptions, type ReadingParts } from './source/read-file.js';
import { watchedBytes } from './source/watched-bytes.js';

/**
 * The rows of a file that are refused, as CSV to mend, while they are read. What only the whole file shows is taken from the dry run of the
 * same file, which has seen it: neither the file nor a row of it is kept anywhere.
 *
 * @throws HubRefusal where it is no table
 */
export async function* rejectedRows(
  { pool, patience }: IntakeParts,
  reading: ReadingParts,
  source: TableSource,
  options: RejectedRowsOptions,
): AsyncGenerator<string> {
  const { checked, language, sheet } = options;
  const gone = new AbortController();
  const bytes = watchedBytes(source.bytes, { signal: gone.signal, patience });
  try {
    const file = await openSource({ bytes, fileName: source.fileName }, sheet);
    try {
      const alsoRejected = byRow(checked === undefined ? [] : await readWholeFileProblems(pool, checked));
      yield* rowsToMend(file, { ...(await readingOptions(reading, file, options)), language, alsoRejected });
    } finally {
      await file.close();
    }
  } catch (error) {
    throw refusalOf(error);
  }
}

function byRow(problems: readonly RowProblem[]): ReadonlyMap<number, readonly RowProblem[]> {
  return Map.groupBy(problems, ({ row }) => row);
}
