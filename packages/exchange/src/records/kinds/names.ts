import { serbianCyrillic, type LocalizedText } from '@veche/domain';

/** A text of ours in every language: what is written in Serbian Latin is also given in Cyrillic. */
export function inAllLanguages(en: string, ru: string, srLatn: string): readonly LocalizedText[] {
  return [
    { language: 'en', text: en, ours: true },
    { language: 'ru', text: ru, ours: true },
    { language: 'sr-Latn', text: srLatn, ours: true },
    { language: 'sr-Cyrl', text: serbianCyrillic(srLatn), ours: true },
  ];
}
