import * as z from 'zod';

/**
 * The languages of the network, as BCP 47 tags. Serbian is written in two scripts, and each is a locale of its own.
 *
 * @example
 * locales; // → ['ru', 'sr-Latn', 'sr-Cyrl', 'en']
 */
export const locales = ['ru', 'sr-Latn', 'sr-Cyrl', 'en'] as const;

/**
 * A language of the network; the error names them all.
 *
 * @example
 * localeSchema.parse('sr-Latn'); // → 'sr-Latn'
 * localeSchema.safeParse('sr').success; // → false
 */
export const localeSchema = z.enum(locales, { error: `a language is one of ${locales.join(', ')}` });

/** A language of the network as a BCP 47 tag: {@link locales}. */
export type Locale = z.infer<typeof localeSchema>;

/**
 * The language of the network that a BCP 47 tag asks for, or null where it asks for none: the region is passed over, and
 * a script that is not said is the one that the tag's readers use (Unicode CLDR, likely subtags).
 *
 * @example
 * matchLocale('ru-RU'); // → 'ru'
 * matchLocale('sr'); // → 'sr-Cyrl'
 * matchLocale('sr-ME'); // → 'sr-Latn'
 * matchLocale('de'); // → null
 */
export function matchLocale(tag: string): Locale | null {
  const likely = likelySubtags(tag);
  if (!likely) return null;
  const { language, script } = likely;
  return locales.find((locale) => locale === language || locale === `${language}-${script ?? ''}`) ?? null;
}

function likelySubtags(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return null;
  }
}
