import { latinOfCyrillic } from './letters.js';
import { hasSmallLetters, inCaseOf } from './letter-case.js';
import { isAddress, staysLatin } from './latin-words.js';
import { cyrillicWord } from './cyrillic-word.js';

const stretches = /(\s+)/u;
const words = /[\p{L}\p{M}]+/gu;

/**
 * A Serbian text in Cyrillic. `nj`, `lj` and `dž` become one letter but where the parts of a word meet (`injekcija`,
 * `nadživeti`); foreign words, Roman numerals, units, addresses on the internet and marks such as `KoRSE` stay as they are.
 * What is Cyrillic already stays.
 *
 * @example
 * serbianCyrillic('Njegova injekcija, nadživeti!'); // → 'Његова инјекција, надживети!'
 * serbianCyrillic('Zoom, XXI vek, KoRSE, www.drugalternative.rs'); // → 'Zoom, XXI век, KoRSE, www.drugalternative.rs'
 */
export function serbianCyrillic(text: string): string {
  const inCapitals = !hasSmallLetters(text);
  return composed(text)
    .split(stretches)
    .map((stretch, index, all) => {
      if (isAddress(stretch)) return stretch;
      const before = all.slice(Math.max(index - 2, 0), index).join('');
      return stretch.replace(words, (word, at: number) => {
        const place = { before: before + stretch.slice(0, at), inCapitals };
        return staysLatin(word, place) ? word : cyrillicWord(word);
      });
    })
    .join('');
}

/**
 * A Serbian text in Latin, letter by letter, which has no exceptions in this direction; among capitals `Њ` is `NJ`.
 *
 * @example
 * serbianLatin('Његош, ЉУБАВ, инјекција'); // → 'Njegoš, LJUBAV, injekcija'
 */
export function serbianLatin(text: string): string {
  const letters = Array.from(composed(text));
  return letters
    .map((letter, index) => {
      const written = latinOfCyrillic.get(letter.toLowerCase());
      return written === undefined
        ? letter
        : inCaseOf(letter, written, [letters[index - 1], letters[index + 1]]);
    })
    .join('');
}

/** Letters with their diacritics as one, and the digraphs that Unicode has as one letter as two. */
function composed(text: string): string {
  return text.normalize('NFC').replace(/[\u01c4-\u01cc]/gu, (digraph) => digraph.normalize('NFKC'));
}
