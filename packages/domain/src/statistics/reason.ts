import type { Locale } from '../locale.js';
import { locales } from '../locale.js';
import type { LocalizedText } from '../localized-text.js';
import { reasonTexts } from './reason-texts.js';

/** A stable code for why figures are not comparable, or are not added up. */
export type ReasonCode = keyof typeof reasonTexts;

/**
 * Every reason code.
 *
 * @example
 * reasonCodes.includes('BASIS_DIFFERS'); // → true
 */
export const reasonCodes: readonly ReasonCode[] = Object.keys(reasonTexts).filter(isReasonCode);

/** Why something was not computed: a stable code for programs, a sentence for people. */
export interface Reason {
  readonly code: ReasonCode;
  /** What it is about: the regions or codes in question; empty where there is nothing to name. */
  readonly about: readonly string[];
  /** The sentence in English. */
  readonly text: string;
  /** The sentence in every language of the network. */
  readonly texts: readonly LocalizedText[];
}

/**
 * The reason of a code, with its sentence in every language; `about` names what it is about.
 *
 * @example
 * reasonOf('OVERLAPPING_REGIONS', ['RS', 'RS-00']).text;
 * // → 'The regions overlap, and what they share would be counted twice (RS, RS-00).'
 */
export function reasonOf(code: ReasonCode, about: readonly string[] = []): Reason {
  const sentence = (locale: Locale): string =>
    `${reasonTexts[code][locale]}${about.length > 0 ? ` (${about.join(', ')})` : ''}.`;
  return {
    code,
    about,
    text: sentence('en'),
    texts: locales.map((language) => ({ language, text: sentence(language), ours: true })),
  };
}

function isReasonCode(text: string): text is ReasonCode {
  return Object.hasOwn(reasonTexts, text);
}
