import { Pseudonyms, pseudonymSize } from './pseudonyms.js';

const sign = 'veche:';
const written = /^veche:(?<pseudonym>[\w-]{22})$/u;

const blanks = /[\s\u200b\ufeff]+/gu;
/** Keys that are already as they are compared: most of them. */
const normal = /^[!-@[-~а-я]+(?: [!-@[-~а-я]+)*$/u;

/** What has a pseudonym: a person, a family, a record. */
export type PseudonymOf = 'person' | 'family' | 'record';

/**
 * A key of a person as it is hashed: composed (Unicode NFC), trimmed, without regard to case, ё as е, blanks of any kind and number
 * as one. Letters of different scripts stay different.
 */
export function normalizedKey(text: string): string {
  const small = text.toLowerCase();
  if (normal.test(small)) return small;
  return small.normalize('NFC').replaceAll('ё', 'е').replace(blanks, ' ').trim();
}

/** Whether a cell holds no key, but a pseudonym that was written into it. */
export function isWrittenPseudonym(text: string): boolean {
  return text.includes(sign) && text.trim().startsWith(sign);
}

/**
 * The pseudonym of a key as it stands in a table; `veche:` and a pseudonym, as in the file of rejected rows, is taken for what it
 * is. Null for what begins so and is none.
 */
export function pseudonymOf(text: string, of: PseudonymOf, pseudonyms: Pseudonyms): Buffer | null {
  if (!isWrittenPseudonym(text)) return pseudonyms.of(of, normalizedKey(text));
  const encoded = written.exec(text.trim())?.groups?.pseudonym;
  const bytes = encoded === undefined ? null : Buffer.from(encoded, 'base64url');
  return bytes?.length === pseudonymSize ? bytes : null;
}

/** How a pseudonym is written into a table, so that it is read as the same one. */
export function writtenPseudonym(pseudonym: Buffer): string {
  return `${sign}${pseudonym.toString('base64url')}`;
}

/** The pseudonym of a person by the key as the network writes it: for finding what is kept of one person. Null for a blank key. */
export function personPseudonym(rawKey: string, secret: Uint8Array): Buffer | null {
  return normalizedKey(rawKey) === '' ? null : pseudonymOf(rawKey, 'person', new Pseudonyms(secret));
}
