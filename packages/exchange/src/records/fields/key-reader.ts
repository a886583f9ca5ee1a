import {
  isWrittenPseudonym,
  normalizedKey,
  pseudonymOf,
  type PseudonymOf,
} from '../pseudonyms/person-key.js';
import type { Pseudonyms } from '../pseudonyms/pseudonyms.js';
import { blankReading, hiddenFault } from '../reading/cell-reading.js';
import { unknownWords } from '../values/code-synonyms.js';
import { bad, good, type FieldReader } from './field-reader.js';

const longestKey = 500;

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
export function keyReader(of: PseudonymOf, pseudonyms: Pseudonyms): FieldReader<Buffer> {
  return (cell) => {
    if (cell.length > longestKey) return bad(hiddenFault('TEXT_TOO_LONG', cell));
    if (isWrittenPseudonym(cell)) {
      const pseudonym = pseudonymOf(cell, of, pseudonyms);
      return pseudonym ? good(pseudonym, pseudonym) : bad(hiddenFault('BAD_PSEUDONYM', cell));
    }
    const key = normalizedKey(cell);
    if (nobody.has(key)) return blankReading;
    const pseudonym = pseudonyms.of(of, key);
    return good(pseudonym, pseudonym);
  };
}
