import { serbianCyrillic, type LocalizedText } from '@veche/domain';

/** One text in every language of the hub; Serbian in Cyrillic is transliterated from Serbian in Latin. */
export function inAllLanguages(text: { en: string; ru: string; sr: string }): LocalizedText[] {
  return [
    { language: 'en', text: text.en, ours: false },
    { language: 'ru', text: text.ru, ours: false },
    { language: 'sr-Latn', text: text.sr, ours: false },
    { language: 'sr-Cyrl', text: serbianCyrillic(text.sr), ours: false },
  ];
}
