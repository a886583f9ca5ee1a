import { Arg } from 'type-graphql';
import { Locale } from '../scalars/locale.scalar.js';

/** The argument `language` of every name: it falls back to the language's other script, English, and the original. */
export function LanguageArg(): ReturnType<typeof Arg> {
  return Arg('language', () => Locale, {
    nullable: true,
    description: 'Falls back: the language asked, its other script (transliterated), English, the original.',
  });
}
