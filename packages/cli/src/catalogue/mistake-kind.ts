import type { MistakeCode } from '@veche/exchange';
import type { Say, TextKey } from '../language/say.js';

const keys = {
  MISSING_FILE: 'catalogue.missingFile',
  UNKNOWN_FILE: 'catalogue.unknownFile',
  SYNTAX: 'catalogue.syntax',
  MISSING: 'catalogue.missing',
  UNKNOWN_FIELD: 'catalogue.unknownField',
  WRONG_TYPE: 'catalogue.wrongType',
  INVALID_VALUE: 'catalogue.invalidValue',
  CONTRADICTION: 'catalogue.contradiction',
  DUPLICATE_ID: 'catalogue.duplicateId',
  DUPLICATE_CELL: 'catalogue.duplicateCell',
  UNKNOWN_REFERENCE: 'catalogue.unknownReference',
  CIRCLE: 'catalogue.circle',
  UNKNOWN_SOURCE: 'catalogue.unknownSource',
  QUOTE_NOT_FOUND: 'catalogue.quoteNotFound',
  OUTSIDE_TERRITORY: 'catalogue.outsideTerritory',
  NOT_IN_TABLE: 'catalogue.notInTable',
  LOOKS_LIKE_PERSON: 'catalogue.looksLikePerson',
  LOOKS_LIKE_PHONE: 'catalogue.looksLikePhone',
  LOOKS_LIKE_EMAIL: 'catalogue.looksLikeEmail',
} as const satisfies Readonly<Record<MistakeCode, TextKey>>;

/** What kind of mistake it is, in the user's language. */
export function mistakeKind(code: MistakeCode, say: Say): string {
  return say(keys[code]);
}
