import { locales, matchLocale, type Locale } from '@veche/domain';

const place = 'veche.language';

/** The language that was chosen on this computer, else the first of the browser's that the network speaks, else English. */
export function rememberedLanguage(): Locale {
  const chosen = read();
  if (chosen) return chosen;
  for (const tag of navigator.languages) {
    const language = matchLocale(tag);
    if (language) return language;
  }
  return 'en';
}

/** Keeps the choice; a browser that keeps nothing asks again next time. */
export function rememberLanguage(language: Locale): void {
  try {
    localStorage.setItem(place, language);
  } catch {
    // A private window may refuse: the choice then holds until the page is closed.
  }
}

function read(): Locale | null {
  try {
    const kept = localStorage.getItem(place);
    return locales.find((locale) => locale === kept) ?? null;
  } catch {
    return null;
  }
}
