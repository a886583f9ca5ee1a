import type { Dimension } from '@veche/domain';
import { hiddenFault, type CellReading } from '../reading/cell-reading.js';
import type { RecordMarks } from '../reading/record-marks.js';
import { ageBandOf, finestCodes, writtenBand, type AgeBand } from '../values/age-bands.js';
import { indexOfCodes } from '../values/code-index.js';
import { foldText } from '../values/fold-text.js';
import { unknownCode } from './code-reader.js';
import { bad, good, type FieldReader } from './field-reader.js';

const years = / ?(?:лет|г\.?|года?|год\.?|god\.?|godin[ae]|годин[ае]|years?(?: old)?|yrs?)\.?(?= |$)/gu;

/**
 * Reads an age band by code, by name or by its figures, or from an age in years. A band that is made of others is too broad: it could
 * not be counted into them.
 */
export function ageReader(dimension: Dimension, marks: RecordMarks): FieldReader<AgeBand | string> {
  const index = indexOfCodes(dimension);
  const finest = finestCodes(dimension);
  const bands = dimension.codes.map(({ code }) => ageBandOf(code)).filter((band) => band !== null);
  const codeOf = (cell: string): string | null => {
    const written = foldText(cell).replace(years, '').replace(/ ?- ?/u, '-').trim();
    const age = /^\d{1,3}$/u.test(written) ? Number(written) : null;
    if (age !== null)
      return bands.find(({ code, from, to }) => finest.has(code) && from <= age && age <= to)?.code ?? null;
    const said = writtenBand(written);
    return said && (bands.find(({ from, to }) => from === said.from && to === said.to)?.code ?? null);
  };
  const banded = (code: string): CellReading<AgeBand | string> =>
    good(bands.find((band) => band.code === code) ?? code, marks.of('ageBand', code));
  return (cell) => {
    const code = index.find(cell) ?? codeOf(cell);
    if (code === null) return bad(unknownCode(cell, dimension, index));
    if (finest.has(code)) return banded(code);
    const parts = dimension.codes.filter(({ parents }) => parents.some((parent) => parent === code));
    const expected = parts.map((part) => part.code);
    return bad({ ...hiddenFault('CODE_TOO_BROAD', cell, expected), value: code });
  };
}
