import type { Locale } from '../locale.js';

const namers: Readonly<Record<Locale, Intl.DisplayNames>> = {
  ru: new Intl.DisplayNames('ru', { type: 'region' }),
  'sr-Latn': new Intl.DisplayNames('sr-Latn', { type: 'region' }),
  'sr-Cyrl': new Intl.DisplayNames('sr-Cyrl', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
};

/** The name of a country or of `EU` by the platform's locale data (CLDR), or undefined where it has none. */
export function countryName(code: string, locale: Locale): string | undefined {
  const name = namers[locale].of(code);
  return name === code ? undefined : name;
}
