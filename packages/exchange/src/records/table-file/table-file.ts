/** A row of a table, as text. */
export interface TableRow {
  /** As Excel numbers rows, from 1. */
  readonly number: number;
  /** One text a cell, blank cells as ''; there may be fewer cells than headers, or more. Dates of a workbook are ISO 8601. */
  readonly cells: readonly string[];
  /** Which cells hold a formula, counted from 0; null where none does. */
  readonly formulas: readonly number[] | null;
}

/** A table in a file: its headers are read, its rows are still to come. */
export interface TableFile {
  readonly format: 'CSV' | 'XLSX';
  /** The encoding of a CSV file, as a label of the WHATWG Encoding Standard; null for a workbook. */
  readonly encoding: string | null;
  /** What separates the cells of a CSV file; null for a workbook. */
  readonly delimiter: string | null;
  /** The names of a workbook's sheets; none for CSV. */
  readonly sheets: readonly string[];
  /** The row of the headers, as Excel numbers rows. */
  readonly headerRow: number;
  /** The headers from column A on, '' where a column has none. What looks personal in them is left out. */
  readonly headers: readonly string[];
  /** Bytes of the file that have been read so far. */
  bytesRead(): number;
  /** The rows under the headers, blank ones left out, some hundred at a time: each is read once only. */
  rowBatches(): AsyncIterable<readonly TableRow[]>;
  /** The same, one by one. */
  rows(): AsyncIterable<TableRow>;
  /** Lets go of the source; the reading of a table to its end does so by itself. */
  close(): Promise<void>;
}
