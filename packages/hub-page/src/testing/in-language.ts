import { serbianCyrillic } from '@veche/domain';

/** The argument with which names are asked for. */
export interface LanguageArgument {
  readonly language?: string | null;
}

/** A name in the language asked. */
export function inLanguage(language: string | null | undefined, en: string, ru: string, sr: string): string {
  if (language === 'ru') return ru;
  if (language === 'sr-Latn') return sr;
  return language === 'sr-Cyrl' ? serbianCyrillic(sr) : en;
}
