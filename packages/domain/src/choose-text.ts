import type { Locale } from './locale.js';
import type { LocalizedText } from './localized-text.js';

const otherScript: Readonly<Record<Locale, Locale | null>> = {
  ru: null,
  en: null,
  'sr-Latn': 'sr-Cyrl',
  'sr-Cyrl': 'sr-Latn',
};

/**
 * The text to show to a reader of a language: in that language, else in its other script, else in English, else the
 * original, which is the first that is no translation of ours. Null only where there is no text at all.
 *
 * @example
 * const names = [
 *   { language: 'sr-Latn', text: 'Veće', ours: false },
 *   { language: 'en', text: 'Council', ours: true },
 * ] as const;
 * chooseText(names, 'sr-Cyrl')?.text; // → 'Veće'
 * chooseText(names, 'ru')?.text; // → 'Council'
 */
export function chooseText(texts: readonly LocalizedText[], locale: Locale): LocalizedText | null {
  const wanted: readonly (Locale | null)[] = [locale, otherScript[locale], 'en'];
  for (const language of wanted) {
    const text = texts.find((candidate) => candidate.language === language);
    if (text) return text;
  }
  return texts.find((candidate) => !candidate.ours) ?? texts[0] ?? null;
}
