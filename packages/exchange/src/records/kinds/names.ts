import { serbianCyrillic, type LocalizedText } from '@veche/domain';

/** What stays as it is in Cyrillic: places for values, and what a person has to find by these letters. */
const kept = /(\{[a-z]*\}|CSV|UTF-8|veche:)/u;

/** A text of ours in every language: what is written in Serbian Latin is also given in Cyrillic. */
export function inAllLanguages(en: string, ru: string, srLatn: string): readonly LocalizedText[] {
  return [
    { language: 'en', text: en, ours: true },
    { language: 'ru', text: ru, ours: true },
    { language: 'sr-Latn', text: srLatn, ours: true },
    { language: 'sr-Cyrl', text: inCyrillic(srLatn), ours: true },
  ];
}

function inCyrillic(text: string): string {
  return text
    .split(kept)
    .map((part) => (kept.test(part) ? part : serbianCyrillic(part)))
    .join('');
}
