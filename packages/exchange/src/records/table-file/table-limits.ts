/** How much of a file is taken in. */
export interface TableLimits {
  /** Bytes of a CSV file: it is never held, so that this bounds time, not memory. Default: 4 GiB. */
  readonly csvBytes: number;
  /** Bytes of a workbook as it comes: it is held in memory. Default: 64 MiB. */
  readonly workbookBytes: number;
  /** Bytes that the parts of a workbook may unpack to. Default: 2 GiB. */
  readonly unpackedBytes: number;
  /** How many times larger than packed a part of more than a megabyte may be. Default: 200. */
  readonly unpackedRatio: number;
  /** Parts of a workbook. Default: 2,000. */
  readonly parts: number;
  /** Characters of all texts that a workbook shares between its cells. Default: 64 Mi. */
  readonly sharedCharacters: number;
  /** Characters of one row. Default: 1 Mi. */
  readonly rowCharacters: number;
  /** Columns of a table. Default: 256. */
  readonly columns: number;
}

const mebi = 1024 * 1024;

/** The limits where nothing else is said. */
export const defaultTableLimits: TableLimits = {
  csvBytes: 4096 * mebi,
  workbookBytes: 64 * mebi,
  unpackedBytes: 2048 * mebi,
  unpackedRatio: 200,
  parts: 2000,
  sharedCharacters: 64 * mebi,
  rowCharacters: mebi,
  columns: 256,
};
