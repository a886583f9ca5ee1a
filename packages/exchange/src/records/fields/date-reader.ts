import { periodBounds } from '@veche/domain';
import type { ProblemCode } from '../problems/problem-code.js';
import { dateFault } from '../reading/cell-faults.js';
import { hiddenFault } from '../reading/cell-reading.js';
import type { ReadingOptions } from '../reading/reading-options.js';
import type { RecordMarks } from '../reading/record-marks.js';
import { parseDays, type Days } from '../values/parse-days.js';
import { bad, good, type FieldReader } from './field-reader.js';

/** Records of an earlier day are slips of the keyboard: no network of ours is older. */
const earliestDay = '1990-01-01';
const dateExamples = ['31.12.2025', '2025-12-31', '2025-S2'];

/** Reads a day or a period, and holds it against today and the period of the whole table. */
export function dateReader({ period, today }: ReadingOptions, marks: RecordMarks): FieldReader<Days> {
  const bounds = period === null ? null : periodBounds(period);
  const wrong = (days: Days): ProblemCode | null => {
    if (days.start > today) return 'FUTURE_DATE';
    if (days.start < earliestDay) return 'DATE_TOO_EARLY';
    return bounds && (days.start < bounds.start || days.end > bounds.end) ? 'OUTSIDE_PERIOD' : null;
  };
  return (cell) => {
    const days = parseDays(cell);
    if (!days) return bad(dateFault('BAD_DATE', cell, dateExamples));
    const code = wrong(days);
    if (code === null) return good(days, marks.of('date', `${days.start}/${days.end}`));
    const expected = code === 'OUTSIDE_PERIOD' && period !== null ? [period] : [];
    return bad({ ...hiddenFault(code, cell, expected), value: cell.trim() });
  };
}
