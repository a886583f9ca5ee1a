import { cyrillicOfLatin } from './letters.js';
import { separated } from './separate-letters.js';

const digraphs = ['lj', 'nj', 'dž'];

/** How many letters from the start a pair of separate letters begins, for a word that has one. */
const boundaries = separated.map((entry) => ({
  beginning: entry.replace('|', ''),
  first: entry.indexOf('|') - 1,
}));

/** One Latin word of Serbian in Cyrillic. */
export function cyrillicWord(word: string): string {
  const small = word.toLowerCase();
  const apart = separatePlaces(small);
  let written = '';
  for (let at = 0; at < word.length;) {
    const length = digraphs.includes(small.slice(at, at + 2)) && !apart.has(at) ? 2 : 1;
    const letters = word.slice(at, at + length);
    const letter = cyrillicOfLatin.get(letters.toLowerCase()) ?? letters;
    written += small.startsWith(letters.charAt(0), at) ? letter : letter.toUpperCase();
    at += length;
  }
  return written;
}

/** Where in a word two letters stand apart that otherwise are one, after prefixes such as `ne` and `naj` too. */
function separatePlaces(word: string): ReadonlySet<number> {
  const places = new Set<number>();
  for (const prefix of ['', 'ne', 'naj', 'pre', 're', 'de', 'auto', 'mikro']) {
    if (!word.startsWith(prefix)) continue;
    for (const { beginning, first } of boundaries) {
      if (word.startsWith(beginning, prefix.length)) places.add(prefix.length + first);
    }
  }
  return places;
}
