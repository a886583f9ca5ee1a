import { inOtherScript, type LocalizedText } from '@veche/domain';
import { localeFallback } from './locale-fallback.js';

/**
 * One of several texts: in the language asked, transliterated from its other script, in English, or the original; null
 * where there is none. A transliteration is a text of ours.
 */
export function textIn(
  texts: readonly LocalizedText[],
  language: string | null | undefined,
): LocalizedText | null {
  const [asked, ...others] = localeFallback(language);
  for (const tag of [asked, ...others]) {
    const match = texts.find((text) => text.language === tag);
    if (match === undefined) continue;
    const other = inOtherScript(match);
    return other?.language === asked ? other : match;
  }
  return texts.find((text) => !text.ours) ?? texts[0] ?? null;
}

/** The name to show, or the code of what has no name at all. */
export function nameIn(
  names: readonly LocalizedText[],
  language: string | null | undefined,
  code: string,
): string {
  return textIn(names, language)?.text ?? code;
}
