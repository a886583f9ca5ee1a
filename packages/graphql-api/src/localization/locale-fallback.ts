import { matchLocale, type Locale } from '@veche/domain';

const otherScript: Readonly<Partial<Record<Locale, Locale>>> = { 'sr-Latn': 'sr-Cyrl', 'sr-Cyrl': 'sr-Latn' };

/** The languages to try, best first: the one asked, its other script, English. A tag of no language of ours asks for English. */
export function localeFallback(asked: string | null | undefined): Locale[] {
  const locale = asked === null || asked === undefined ? null : matchLocale(asked);
  if (locale === null) return ['en'];
  return [...new Set([locale, otherScript[locale] ?? locale, 'en' as const])];
}

/** The language of the network to write a name in that exists in all of them. */
export function localeFor(asked: string | null | undefined): Locale {
  return localeFallback(asked)[0] ?? 'en';
}
