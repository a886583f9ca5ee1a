import { foldText } from './fold-text.js';
import type { NodeText, TextWeight } from './node-texts.js';

/** Longer words are cut, at both ends of a search alike; PostgreSQL takes up to 2046 bytes. */
const longestWord = 64;
/** More than any honest node has; what comes after is not searched, so that no node can be too large to store. */
const mostWords = 10_000;
/** The most words of a question that are looked at. */
const mostAsked = 16;

/** The words of a text in their folded form, in their order. */
export function wordsOf(text: string): string[] {
  return foldText(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => word.slice(0, longestWord));
}

/** The words of a node as a text vector, each once with its best weight: `'hom':1B 'obscestvo':1A`. */
export function searchVector(texts: readonly NodeText[]): string {
  const best = new Map<string, TextWeight>();
  for (const { weight, text } of texts) {
    for (const word of wordsOf(text)) {
      const known = best.get(word);
      if (known === undefined ? best.size < mostWords : weight < known) best.set(word, weight);
    }
  }
  return Array.from(best, ([word, weight]) => `'${word}':1${weight}`).join(' ');
}

/**
 * The beginnings that a node's words must have to fit a question. Of longer words the ending is left off, so that
 * «мотивация» finds «мотивации» and "šteta" finds "štete": Russian and Serbian inflect at the end. Numbers do
 * not.
 */
export function askedBeginnings(text: string): string[] {
  return [...new Set(wordsOf(text).slice(0, mostAsked))].map((word) => {
    if (/\p{N}/u.test(word)) return word;
    const letters = Array.from(word);
    return letters.slice(0, letters.length - endingOf(letters.length)).join('');
  });
}

/** How many letters of a word may be its ending: `trudov` is left of «трудовая» and «трудовой», which are folded to `aja` and `oj`. */
function endingOf(length: number): number {
  if (length >= 9) return 3;
  if (length >= 7) return 2;
  return length >= 5 ? 1 : 0;
}

/** Beginnings as a PostgreSQL text query, over words of these weights or of all: `'motivaci':*AB & 'lec':*AB`. */
export function textQuery(beginnings: readonly string[], weights = ''): string {
  return beginnings.map((beginning) => `'${beginning}':*${weights}`).join(' & ');
}
