import type { Locale } from '@veche/domain';
import { allTexts } from './all-texts.js';
import type { Message } from './message-table.js';
import type { Placeholders, Value } from './placeholders.js';
import { cyrillicTemplate, fill } from './template.js';

type AllTexts = typeof allTexts;
export type TextKey = keyof AllTexts;

/** The values that a text needs, none for a text without placeholders. */
type ValuesOf<Key extends TextKey> =
  Placeholders<AllTexts[Key]['en']> extends never
    ? []
    : [values: Readonly<Record<Placeholders<AllTexts[Key]['en']>, Value>>];

/** Says a text in the user's language. */
export type Say = <Key extends TextKey>(key: Key, ...values: ValuesOf<Key>) => string;

/** The texts of the command in one language. */
export function speak(locale: Locale): Say {
  return (key, ...[values]) => fill(templateIn(allTexts[key], locale), values ?? {}, locale);
}

function templateIn({ en, ru, sr }: Message, locale: Locale): string {
  switch (locale) {
    case 'en':
      return en;
    case 'ru':
      return ru;
    case 'sr-Latn':
      return sr;
    case 'sr-Cyrl':
      return cyrillicTemplate(sr);
  }
}
