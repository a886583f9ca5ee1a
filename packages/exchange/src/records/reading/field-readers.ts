import { periodBounds, type Dimension } from '@veche/domain';
import { normalizedKey, pseudonymOf, type PseudonymOf } from '../pseudonyms/person-key.js';
import type { Pseudonyms } from '../pseudonyms/pseudonyms.js';
import { ageBandOf, finestCodes, oldestAge, type AgeBand } from '../values/age-bands.js';
import { indexOfCodes } from '../values/code-index.js';
import { unknownWords } from '../values/code-synonyms.js';
import { foldText } from '../values/fold-text.js';
import { NameIndex } from '../values/name-index.js';
import { parseCount } from '../values/parse-count.js';
import { parseDays, type Days } from '../values/parse-days.js';
import { parseYear } from '../values/parse-year.js';
import { personalKindIn } from '../personal/personal-kind.js';
import type { ProblemCode } from '../problems/problem-code.js';
import { dateFault, faultOf } from './cell-faults.js';
import { blankReading, hiddenFault, type CellFault, type CellReading } from './cell-reading.js';
import type { KnownName, ReadingOptions } from './reading-options.js';
import type { RecordMarks } from './record-marks.js';

type Reader<T> = (cell: string) => CellReading<T>;

const mostExpected = 12;
const longestKey = 500;
const longestLocality = 200;
/** Records of an earlier day are slips of the keyboard: no network of ours is older. */
const earliestDay = '1990-01-01';
const dateExamples = ['31.12.2025', '2025-12-31', '2025-S2'];

const good = <T>(value: T, mark: Buffer | null): CellReading<T> => ({ value, mark, fault: null });
const bad = (fault: CellFault): CellReading<never> => ({ value: null, mark: null, fault });

/** What stands where nobody is named. */
const nobody = new Set([
  '',
  '-',
  '--',
  'нет',
  'аноним',
  'анонимно',
  'anonymous',
  'none',
  'anonimno',
  'нема',
  'nema',
  ...unknownWords,
]);

/** Reads the key of a person, family or record; what says that there is none is blank. */
export function keyReader(of: PseudonymOf, pseudonyms: Pseudonyms): Reader<Buffer> {
  return (cell) => {
    if (cell.length > longestKey) return bad(hiddenFault('TEXT_TOO_LONG', cell));
    if (nobody.has(normalizedKey(cell))) return blankReading;
    const pseudonym = pseudonymOf(cell, of, pseudonyms);
    return pseudonym ? good(pseudonym, pseudonym) : bad(hiddenFault('BAD_PSEUDONYM', cell));
  };
}

/** Reads a day or a period, and holds it against today and the period of the whole table. */
export function dateReader({ period, today }: ReadingOptions, marks: RecordMarks): Reader<Days> {
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

/** Reads a code of a dimension, by code or by name. */
export function codeReader(field: string, dimension: Dimension, marks: RecordMarks): Reader<string> {
  const index = indexOfCodes(dimension);
  const shared = new Map(
    dimension.codes.map(({ code }) => [code as string, good<string>(code, marks.of(field, code))]),
  );
  return (cell) => shared.get(index.find(cell) ?? '') ?? bad(unknownCode(cell, dimension, index));
}

function unknownCode(cell: string, dimension: Dimension, index: NameIndex): CellFault {
  const near = index.near(cell);
  const codes = [...near.names.map((name) => index.find(name)), ...dimension.codes.map(({ code }) => code)];
  const expected = Array.from(new Set(codes.filter((code) => code !== null))).slice(0, mostExpected);
  return faultOf('UNKNOWN_CODE', cell, expected, near);
}

/** Reads several codes of a dimension from one cell, however they are separated; a name may hold the separator itself. */
export function codesReader(
  field: string,
  dimension: Dimension,
  marks: RecordMarks,
): Reader<readonly string[]> {
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

/** Reads an age band, by code, by name, or from an age in years. */
export function ageReader(dimension: Dimension, marks: RecordMarks): Reader<AgeBand | string> {
  const index = indexOfCodes(dimension);
  const finest = finestCodes(dimension);
  const bands = Array.from(finest, (code) => ageBandOf(code)).filter((band) => band !== null);
  const banded = (code: string): CellReading<AgeBand | string> =>
    good(bands.find((band) => band.code === code) ?? code, marks.of('ageBand', code));
  return (cell) => {
    const code =
      index.find(cell) ?? index.find(cell.replace(/\s*[-–—]\s*/gu, '–').replace(/(?<=\d)$/u, ' лет'));
    if (code !== null && finest.has(code)) return banded(code);
    if (code !== null) {
      const parts = dimension.codes.filter(({ parents }) => parents.some((parent) => parent === code));
      return bad({
        ...hiddenFault(
          'CODE_TOO_BROAD',
          cell,
          parts.map((part) => part.code),
        ),
        value: code,
      });
    }
    const age = parseCount(cell.replace(/\s*(?:лет|года?|god\.?|godin[ae]|годин[ае]|years?)\.?\s*$/iu, ''));
    const band = age === null ? undefined : bands.find(({ from, to }) => from <= age && age <= to);
    return band ? banded(band.code) : bad(unknownCode(cell, dimension, index));
  };
}

/** Reads whether somebody came for the first time: yes and no, or the codes of the dimension; what is not known is null. */
export function firstTimeReader(dimension: Dimension, marks: RecordMarks): Reader<boolean> {
  const read = codeReader('firstTime', dimension, marks);
  return (cell) => {
    const { value, mark, fault } = read(cell);
    if (fault) return bad(fault);
    return value === '_U' ? blankReading : good(value === 'FIRST', mark);
  };
}

/** Reads a year of birth; its sense beside the other cells of the row is checked with them. */
export function yearReader({ today }: ReadingOptions, marks: RecordMarks): Reader<number> {
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
export function countReader(marks: RecordMarks): Reader<number> {
  return (cell) => {
    const count = parseCount(cell);
    return count !== null && count > 0 && count <= 1_000_000
      ? good(count, marks.of('attendances', String(count)))
      : bad(faultOf('BAD_NUMBER', cell, ['1', '25']));
  };
}

/** Reads what the catalogue has a name for: an organization, a project. */
export function nameReader(
  field: 'provider' | 'project',
  known: readonly KnownName[],
  marks: RecordMarks,
): Reader<string> {
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
export function localityReader(marks: RecordMarks): Reader<string> {
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
