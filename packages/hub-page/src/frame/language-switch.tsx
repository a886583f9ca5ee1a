import type { ReactElement } from 'react';
import type { Locale } from '@veche/domain';
import { useLanguage } from '../texts/language-context.js';
import { frameTexts } from '../texts/frame-texts.js';
import { useTexts } from '../texts/use-texts.js';

/** The languages in the order of the switch, each called by its own name. */
const names: readonly (readonly [Locale, string])[] = [
  ['en', 'English'],
  ['ru', 'Русский'],
  ['sr-Latn', 'Srpski'],
  ['sr-Cyrl', 'Српски'],
];

/** Chooses the language of the page. */
export function LanguageSwitch(): ReactElement {
  const say = useTexts(frameTexts);
  const { language, choose } = useLanguage();
  return (
    <div className="languages" role="group" aria-label={say('language')}>
      {names.map(([locale, name]) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          aria-pressed={locale === language}
          onClick={() => {
            choose(locale);
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
