import type { LocalizedText } from '@veche/domain';
import { localeFallback } from './locale-fallback.js';

/** One of several texts: in the language asked, in its other script, in English, or the original; null where there is none. */
export function textIn(
  texts: readonly LocalizedText[],
  language: string | null | undefined,
): LocalizedText | null {
  for (const tag of localeFallback(language)) {
    const match = texts.find((text) => text.language === tag);
    if (match !== undefined) return match;
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
