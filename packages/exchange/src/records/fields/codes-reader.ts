import type { Dimension } from '@veche/domain';
import type { RecordMarks } from '../reading/record-marks.js';
import { indexOfCodes } from '../values/code-index.js';
import type { NameIndex } from '../values/name-index.js';
import { unknownCode } from './code-reader.js';
import { bad, good, type FieldReader } from './field-reader.js';

/** Reads several codes of a dimension from one cell, however they are separated; a name may hold the separator itself. */
export function codesReader(
  field: string,
  dimension: Dimension,
  marks: RecordMarks,
): FieldReader<readonly string[]> {
  const index = indexOfCodes(dimension);
  return (cell) => {
    const found = codesIn(cell, index);
    if (found === null) return bad(unknownCode(cell, dimension, index));
    const codes = Array.from(new Set(found)).sort();
    return good(codes, marks.of(field, codes.join(' ')));
  };
}

function codesIn(cell: string, index: NameIndex): readonly string[] | null {
  const whole = index.find(cell);
  if (whole !== null) return [whole];
  const parts = cell.split(/[,;/+|\n]|\s(?:и|i|and)\s/u).filter((part) => part.trim() !== '');
  const codes: string[] = [];
  for (let at = 0; at < parts.length;) {
    // The longest run of parts that is a name: "осуждённые к мерам, не связанным с лишением свободы".
    let to = parts.length;
    let code: string | null = null;
    while (to > at && (code = index.find(parts.slice(at, to).join(','))) === null) to -= 1;
    if (code === null) return null;
    codes.push(code);
    at = to;
  }
  return codes.length > 0 ? codes : null;
}
