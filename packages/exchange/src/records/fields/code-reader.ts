import type { Dimension } from '@veche/domain';
import { faultOf } from '../reading/cell-faults.js';
import type { CellFault } from '../reading/cell-reading.js';
import type { RecordMarks } from '../reading/record-marks.js';
import { indexOfCodes } from '../values/code-index.js';
import type { NameIndex } from '../values/name-index.js';
import { bad, good, type FieldReader } from './field-reader.js';

const mostExpected = 12;

/** Reads a code of a dimension, by code or by name. */
export function codeReader(field: string, dimension: Dimension, marks: RecordMarks): FieldReader<string> {
  const index = indexOfCodes(dimension);
  const shared = new Map(
    dimension.codes.map(({ code }) => [code as string, good<string>(code, marks.of(field, code))]),
  );
  return (cell) => shared.get(index.find(cell) ?? '') ?? bad(unknownCode(cell, dimension, index));
}

/** What is wrong with a cell that is no code: nearest codes first among what would be right. */
export function unknownCode(cell: string, dimension: Dimension, index: NameIndex): CellFault {
  const near = index.near(cell);
  const codes = [...near.names.map((name) => index.find(name)), ...dimension.codes.map(({ code }) => code)];
  const expected = Array.from(new Set(codes.filter((code) => code !== null))).slice(0, mostExpected);
  return faultOf('UNKNOWN_CODE', cell, expected, near);
}
