import { matchLocale, type Locale } from '@veche/domain';

/**
 * The language of the hub that a client likes best, by its Accept-Language (RFC 9110, §12.5.4); English where it likes none of ours.
 *
 * @example
 * acceptedLanguage('de, sr-Latn;q=0.8, ru;q=0.9'); // → 'ru'
 */
export function acceptedLanguage(header: string | undefined): Locale {
  const wanted = (header ?? '')
    .slice(0, 1000)
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';').map((part) => part.trim());
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return { tag, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => tag !== '' && tag !== '*' && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wanted) {
    const locale = matchLocale(tag);
    if (locale !== null) return locale;
  }
  return 'en';
}

/** The language of the hub that is asked for by its tag; `otherwise` where none is asked for or it is none of ours. */
export function localeOf(asked: string | null | undefined, otherwise: Locale): Locale {
  return matchLocale(asked ?? '') ?? otherwise;
}
