import { type Locale, localeSchema, matchLocale } from '@veche/domain';

/**
 * The language of an environment, as POSIX reads it: the first that is set of LC_ALL, LC_MESSAGES, LANG; English for a language that
 * the command does not speak. `sr_RS.UTF-8@latin` asks for the Latin script.
 */
export function languageOf(environment: Readonly<NodeJS.ProcessEnv>): Locale {
  const set = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find(
    (value) => value !== undefined && value !== '',
  );
  return matchLocale(tagOf(set ?? 'en')) ?? 'en';
}

/** The language that an argument list asks for with `--language`: null where it does not, undefined where it is none of ours. */
export function askedLanguage(words: readonly string[]): Locale | null | undefined {
  const at = words.findIndex((word) => word === '--language' || word.startsWith('--language='));
  if (at < 0) return null;
  const word = words[at] ?? '';
  const asked = word === '--language' ? words[at + 1] : word.slice('--language='.length);
  return exactLanguage(asked ?? '');
}

/** The language of a tag, whatever its case: `sr-latn` is `sr-Latn`, and `sr` Cyrillic as the standard has it. */
function exactLanguage(tag: string): Locale | undefined {
  const exact = localeSchema.safeParse(tag);
  return exact.success ? exact.data : (matchLocale(tagOf(tag)) ?? undefined);
}

function tagOf(posix: string): string {
  const [name = '', modifier] = posix.split('@');
  const tag = (name.split('.')[0] ?? '').replace('_', '-');
  if (modifier !== 'latin' && modifier !== 'Latn') return tag;
  const [language, region] = tag.split('-');
  return [language, 'Latn', region].filter((part) => part !== undefined).join('-');
}
