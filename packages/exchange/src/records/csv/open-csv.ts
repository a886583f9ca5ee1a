import type { ByteSource } from '../table-file/byte-source.js';
import { openRows } from '../table-file/open-rows.js';
import { TableFileError } from '../table-file/table-file-error.js';
import type { TableFile, TableRow } from '../table-file/table-file.js';
import type { TableLimits } from '../table-file/table-limits.js';
import { CsvRows } from './csv-rows.js';
import { detectDialect } from './detect-dialect.js';
import { TextStream } from './text-stream.js';

const mark = '\ufeff';

/** Opens a CSV file. It is read as it comes: of a file of any size, no more is held than some rows. */
export async function openCsv(source: ByteSource, limits: TableLimits): Promise<TableFile> {
  const stream = new TextStream();
  const first = await source.next();
  if (first === null) throw new TableFileError('EMPTY');
  const decoded = stream.text(first);
  const text = decoded.startsWith(mark) ? decoded.slice(1) : decoded;
  const { dialect, start } = detectDialect(text, limits);
  const splitter = new CsvRows(dialect, limits);
  async function* batches(): AsyncGenerator<readonly TableRow[]> {
    yield splitter.feed(text.slice(start));
    for (let bytes = await source.next(); bytes !== null; bytes = await source.next()) {
      if (source.bytesRead > limits.csvBytes)
        throw new TableFileError('TOO_LARGE', megabytes(limits.csvBytes));
      yield splitter.feed(stream.text(bytes));
    }
    yield [...splitter.feed(stream.end()), ...splitter.end()];
  }
  const opened = await openRows({
    batches: batches(),
    bytesRead: () => source.bytesRead,
    close: () => source.close(),
  });
  return {
    ...opened,
    format: 'CSV',
    get encoding() {
      return stream.encoding;
    },
    delimiter: dialect.delimiter,
    sheets: [],
  };
}

function megabytes(bytes: number): string {
  return `> ${Math.round(bytes / (1024 * 1024))} MB`;
}
