import type { Dimension } from '@veche/domain';
import { blankReading } from '../reading/cell-reading.js';
import type { RecordMarks } from '../reading/record-marks.js';
import { codeReader } from './code-reader.js';
import type { FieldReader } from './field-reader.js';

/** Reads whether somebody came for the first time: yes and no, or the codes of the dimension; what is not known is null. */
export function firstTimeReader(dimension: Dimension, marks: RecordMarks): FieldReader<boolean> {
  const read = codeReader('firstTime', dimension, marks);
  return (cell) => {
    const reading = read(cell);
    return reading.value === '_U'
      ? blankReading
      : { ...reading, value: reading.value === null ? null : reading.value === 'FIRST' };
  };
}
