import type { CellFault, CellReading } from '../reading/cell-reading.js';

/** Reads one cell of a column; blank cells do not come to it. */
export type FieldReader<T> = (cell: string) => CellReading<T>;

/** A cell that says something, and its share in the keys of records. */
export function good<T>(value: T, mark: Buffer): CellReading<T> {
  return { value, mark, fault: null };
}

/** A cell that cannot be read. */
export function bad(fault: CellFault): CellReading<never> {
  return { value: null, mark: null, fault };
}
