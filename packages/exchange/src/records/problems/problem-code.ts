/**
 * What can be wrong with a table, a column or a cell. The codes are stable: programs and translations go by them.
 * Those in the first two lines are about the table's columns and stand at the row of the headers.
 */
export const problemCodes = [
  'MISSING_COLUMN',
  'TWO_COLUMNS_FOR_FIELD',
  'PERSONAL_COLUMN',
  'UNUSED_COLUMN',
  'COLUMN_NOT_OF_KIND',
  'MISSING_VALUE',
  'BAD_DATE',
  'FUTURE_DATE',
  'DATE_TOO_EARLY',
  'OUTSIDE_PERIOD',
  'UNKNOWN_CODE',
  'CODE_TOO_BROAD',
  'UNKNOWN_ORGANIZATION',
  'UNKNOWN_PROJECT',
  'BAD_YEAR',
  'BORN_AFTERWARDS',
  'AGE_DISAGREES',
  'BAD_NUMBER',
  'TWO_BIRTH_YEARS',
  'TWO_SEXES',
  'PERSONAL_DATA',
  'BAD_PSEUDONYM',
  'TEXT_TOO_LONG',
  'FORMULA',
  'CELL_ERROR',
  'CELL_BEYOND_HEADERS',
  'SAME_RECORD_NUMBER',
  'SAME_ROW',
  'TOTAL_ROW',
] as const;

/** A stable code of a problem: {@link problemCodes}. */
export type ProblemCode = (typeof problemCodes)[number];
