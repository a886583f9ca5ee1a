import { firstNames } from './first-names.js';

/** Where a text stands: among names of places, surnames are at home. */
export type TextPlace = 'PLACE' | 'TEXT';

const surname =
  /(?:ов|ев|ин|ын|ова|ева|ина|ына|ский|ская|цкий|цкая|енко|ко|ук|юк|чук|их|ых|ян|дзе|швили|ић|ич|ovic|evic|ić|ic|ov|ova|ev|eva|in|ina|sky|skiy|skii|skaya|enko|uk|yan|dze|shvili)$/u;
/** Endings that hardly any other word has. */
const clearSurname = /(?:.{3}[ое]ва|.{3}енко|.{2}швили|.{3}[оеуо]вић|.{3}[oe]vić|.{3}[oe]vic)$/u;
const patronymic =
  /(?:.{2}[ое]вич|.{2}[ое]вна|.{2}инична|ильич|ильинична|кузьмич|никитична|ovich|evich|ovna|evna)$/u;
/** Words that end like surnames or patronymics and are none, and places that bear a person's name. */
const others = new Set(
  'основа снова голова слова корова вдова дрова обнова подкова молдова глава крева дворцова столова бурева'.split(
    ' ',
  ),
);
const places = new Set(['ерофей павлович']);

/**
 * Whether a text is a person's name, or has one in it: a first name beside what ends like a surname, a patronymic beside another
 * name. Alone, a first name, a patronymic or what can only be a surname is one too, but not among places. Russian and Serbian in
 * both scripts; a name that is on no list and ends like none passes.
 */
export function looksLikeName(text: string, place: TextPlace): boolean {
  const words = text.replaceAll(/[ёЁ]/gu, 'е').match(/[\p{L}-]+/gu) ?? [];
  if (words.length === 0 || places.has(words.join(' ').toLowerCase())) return false;
  if (words.length === 1) return place === 'TEXT' && isNameAlone(words[0]);
  const isWhole = words.length <= 3;
  return words.some((word, at) => {
    const next = words[at + 1];
    // In a longer text, names are told from other words by their capitals.
    return (
      next !== undefined && (isWhole || (isCapital(word) && isCapital(next))) && isPair(word, next, place)
    );
  });
}

function isNameAlone(word: string): boolean {
  const small = word.toLowerCase();
  if (!isCapital(word) || others.has(small)) return false;
  return firstNames.has(small) || clearSurname.test(small) || patronymic.test(small);
}

function isPair(one: string, other: string, place: TextPlace): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  const isFirst = [a, b].map((word) => firstNames.has(word));
  const isSurname = [a, b].map((word) => word.length > 3 && surname.test(word) && !others.has(word));
  if ((isFirst[0] && isSurname[1]) || (isSurname[0] && isFirst[1])) return true;
  if ([a, b].some((word) => patronymic.test(word)) && (isFirst.includes(true) || isSurname.every(Boolean)))
    return true;
  return place === 'TEXT' && isFirst.every(Boolean) && isCapital(one) && isCapital(other);
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
