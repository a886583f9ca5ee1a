import type { TableFileErrorCode } from '@veche/exchange/records';

/** Listed here again, checked by the compiler: loading the package for its codes would load Excel's formats with it. */
const codes: Readonly<Record<TableFileErrorCode, true>> = {
  EMPTY: true,
  NOT_A_TABLE: true,
  OLD_EXCEL: true,
  ENCRYPTED: true,
  MACROS: true,
  DAMAGED: true,
  TOO_LARGE: true,
  ZIP_BOMB: true,
  LINE_TOO_LONG: true,
  UNCLOSED_QUOTE: true,
  TOO_MANY_COLUMNS: true,
  UNKNOWN_ENCODING: true,
  NO_SUCH_SHEET: true,
  NO_HEADER: true,
  NO_ROWS: true,
};

/** Whether the hub's refusal is about a file that is no table, or none that it takes: then the file is to be mended, and not the call. */
export function isTableFileError(code: string): boolean {
  return Object.hasOwn(codes, code);
}
