import type { Locale } from '../locale.js';
import type { LocalizedText } from '../localized-text.js';
import { serbianCyrillic, serbianLatin } from './transliteration.js';

/**
 * A Serbian text in the other of its scripts, as a text of ours; null for a text of another language.
 *
 * @example
 * inOtherScript({ language: 'sr-Latn', text: 'Veće', ours: false }); // → { language: 'sr-Cyrl', text: 'Веће', ours: true }
 * inOtherScript({ language: 'ru', text: 'Вече', ours: false }); // → null
 */
export function inOtherScript({ language, text }: LocalizedText): LocalizedText | null {
  const written = (locale: Locale, other: string): LocalizedText => ({
    language: locale,
    text: other,
    ours: true,
  });
  if (language === 'sr-Latn') return written('sr-Cyrl', serbianCyrillic(text));
  return language === 'sr-Cyrl' ? written('sr-Latn', serbianLatin(text)) : null;
}
