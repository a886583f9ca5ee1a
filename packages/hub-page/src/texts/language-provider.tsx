import { useEffect, useMemo, useState, type ReactElement, type ReactNode } from 'react';
import { LanguageContext } from './language-context.js';
import { rememberedLanguage, rememberLanguage } from './remembered-language.js';

/** Gives everything below it the chosen language, and tells the browser, so that it is read aloud and hyphenated rightly. */
export function LanguageProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const [language, setLanguage] = useState(rememberedLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo(
    () => ({
      language,
      choose: (chosen: typeof language) => {
        rememberLanguage(chosen);
        setLanguage(chosen);
      },
    }),
    [language],
  );
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}
