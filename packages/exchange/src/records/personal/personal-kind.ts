import { personalTraces } from '../../personal/personal-traces.js';
import type { PersonalKind } from '../problems/row-problem.js';
import { looksLikeName, type TextPlace } from './looks-like-name.js';
import { hasJmbg, hasSnils } from './personal-numbers.js';

const kinds = { PERSON: 'NAME', PHONE: 'PHONE', EMAIL: 'EMAIL' } as const;

/** Four digits and six, as the series and number are written, or digits beside the word. */
const passport =
  /^\s*\d{2} ?\d{2} (?:№ ?)?\d{6}\s*$|(?:паспорт|pasoš|pasos|пасош|passport)\D{0,20}\d{2} ?\d{2} ?\d{2,6}/iu;
const street =
  /(?<!\p{L})(?:ул|улица|пр|пр-т|просп|проспект|пер|переулок|бул|б-р|бульвар|наб|набережная|шоссе|мкр|микрорайон|ul|ulica|bul|bulevar|ул|улица|булевар)\.?\s+\p{L}[^\d\n]{1,60}\d/iu;
const flat = /(?<!\p{L})(?:кв|квартира|stan|стан|apt)\.?\s*(?:№|br\.?|бр\.?)?\s*\d/iu;
const short = /^[\d.,:/ -]{0,6}$/u;

/**
 * What personal data a text seems to hold, or null. What is looked for is what a table of services could have by mistake; a text that
 * passes is not proved to be free of it.
 */
export function personalKindIn(text: string, place: TextPlace = 'TEXT'): PersonalKind | null {
  if (short.test(text)) return null;
  const hasDigits = /\d/u.test(text);
  if (hasDigits && hasJmbg(text)) return 'JMBG';
  if (hasDigits && hasSnils(text)) return 'SNILS';
  if (hasDigits && passport.test(text)) return 'PASSPORT';
  if (hasDigits && (street.test(text) || flat.test(text))) return 'ADDRESS';
  const [first] = personalTraces(text);
  if (first && !(first.kind === 'PERSON' && place === 'PLACE' && isNamedPlace(text)))
    return kinds[first.kind];
  return looksLikeName(text, place) ? 'NAME' : null;
}

function isNamedPlace(text: string): boolean {
  return /^(?:ст\.? )?ерофей павлович$/iu.test(text.trim());
}
