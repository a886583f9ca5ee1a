import { personalKindIn } from '../personal/personal-kind.js';
import { faultOf } from '../reading/cell-faults.js';
import { hiddenFault } from '../reading/cell-reading.js';
import type { KnownName } from '../reading/reading-options.js';
import type { RecordMarks } from '../reading/record-marks.js';
import { NameIndex } from '../values/name-index.js';
import { bad, good, type FieldReader } from './field-reader.js';

const longestLocality = 200;

/** Reads what the catalogue has a name for: an organization, a project. */
export function nameReader(
  field: 'provider' | 'project',
  known: readonly KnownName[],
  marks: RecordMarks,
): FieldReader<string> {
  const index = new NameIndex(known);
  const code = field === 'provider' ? 'UNKNOWN_ORGANIZATION' : 'UNKNOWN_PROJECT';
  return (cell) => {
    const id = index.find(cell);
    if (id !== null) return good(id, marks.of(field, id));
    const near = index.near(cell);
    return bad(faultOf(code, cell, near.names, near));
  };
}

/** Reads the name of a locality, which no list has: what looks like a person's data is refused. */
export function localityReader(marks: RecordMarks): FieldReader<string> {
  return (cell) => {
    const text = cell
      .normalize('NFC')
      .replace(/[\s\u200b\ufeff]+/gu, ' ')
      .trim();
    if (text.length > longestLocality) return bad(hiddenFault('TEXT_TOO_LONG', cell));
    const personalKind = personalKindIn(text, 'PLACE');
    if (personalKind) return bad({ ...hiddenFault('PERSONAL_DATA', cell), personalKind });
    return good(Buffer.from(text).toString(), marks.of('locality', text));
  };
}
