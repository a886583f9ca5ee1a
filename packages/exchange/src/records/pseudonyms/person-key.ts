import { Pseudonyms, pseudonymSize } from './pseudonyms.js';

const written = /^veche:(?<pseudonym>[\w-]{22})$/u;

const blanks = /[\s\u200b\ufeff]+/gu;
const unusualBlanks = /[^\S ]|[\u200b\ufeff]| {2}/u;

/** What has a pseudonym: a person, a family, a record. */
export type PseudonymOf = 'person' | 'family' | 'record';

/**
 * A key of a person as it is hashed: composed (Unicode NFC), trimmed, without regard to case, ё as е, blanks of any kind and number
 * as one. Letters of different scripts stay different.
 */
export function normalizedKey(text: string): string {
  const folded = text.normalize('NFC').toLowerCase().replaceAll('ё', 'е').trim();
  return unusualBlanks.test(folded) ? folded.replace(blanks, ' ').trim() : folded;
}

/**
 * The pseudonym of a key as it stands in a table; `veche:` and a pseudonym, as in the file of rejected rows, is taken for what it
 * is. Null for what begins so and is none.
 */
export function pseudonymOf(text: string, of: PseudonymOf, pseudonyms: Pseudonyms): Buffer | null {
  const key = text.trim();
  if (!key.startsWith('veche:')) return pseudonyms.of(of, normalizedKey(key));
  const encoded = written.exec(key)?.groups?.pseudonym;
  const bytes = encoded === undefined ? null : Buffer.from(encoded, 'base64url');
  return bytes?.length === pseudonymSize ? bytes : null;
}

/** How a pseudonym is written into a table, so that it is read as the same one. */
export function writtenPseudonym(pseudonym: Buffer): string {
  return `veche:${pseudonym.toString('base64url')}`;
}

/** The pseudonym of a person by the key as the network writes it: for finding what is kept of one person. Null for a blank key. */
export function personPseudonym(rawKey: string, secret: Uint8Array): Buffer | null {
  return normalizedKey(rawKey) === '' ? null : pseudonymOf(rawKey, 'person', new Pseudonyms(secret));
}
