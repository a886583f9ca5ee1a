import { faultOf } from '../reading/cell-faults.js';
import { blankReading } from '../reading/cell-reading.js';
import type { ReadingOptions } from '../reading/reading-options.js';
import type { RecordMarks } from '../reading/record-marks.js';
import { oldestAge } from '../values/age-bands.js';
import { unknownWords } from '../values/code-synonyms.js';
import { foldText } from '../values/fold-text.js';
import { parseCount } from '../values/parse-count.js';
import { parseYear } from '../values/parse-year.js';
import { bad, good, type FieldReader } from './field-reader.js';

/** Reads a year of birth; its sense beside the other cells of the row is checked with them. */
export function yearReader({ today }: ReadingOptions, marks: RecordMarks): FieldReader<number> {
  const thisYear = Number(today.slice(0, 4));
  const unknown = new Set(unknownWords.map(foldText));
  return (cell) => {
    if (unknown.has(foldText(cell)) || foldText(cell) === '-') return blankReading;
    const year = parseYear(cell);
    if (year !== null && year >= thisYear - oldestAge && year <= thisYear)
      return good(year, marks.of('birthYear', String(year)));
    return bad(faultOf('BAD_YEAR', cell, [`${thisYear - oldestAge}–${thisYear}`]));
  };
}

/** Reads how many attendances a row stands for. */
export function countReader(marks: RecordMarks): FieldReader<number> {
  return (cell) => {
    const count = parseCount(cell);
    return count !== null && count > 0 && count <= 1_000_000
      ? good(count, marks.of('attendances', String(count)))
      : bad(faultOf('BAD_NUMBER', cell, ['1', '25']));
  };
}
