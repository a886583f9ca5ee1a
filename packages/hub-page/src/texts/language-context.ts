import { createContext, useContext } from 'react';
import type { Locale } from '@veche/domain';

/** The language of the page, and how to choose another. */
export interface LanguageChoice {
  readonly language: Locale;
  readonly choose: (language: Locale) => void;
}

export const LanguageContext = createContext<LanguageChoice>({ language: 'en', choose: () => undefined });

export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext);
}
