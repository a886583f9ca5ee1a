/** Letters that Serbian Latin does not have: a word with one is foreign. */
const foreignLetter = /[^\p{M}a-pr-vzčćđšž]/iu;
/** Consonants that Serbian does not double: only foreign names do. */
const foreignDouble = /(ll|ss|tt|pp|mm|ff|cc|kk|bb|zz|rr|hh|gg)/iu;
/** Names that are written as their owners write them, although their letters are Serbian. */
const foreignNames =
  /^(facebook|instagram|youtube|google|linkedin|online|e-?mail|zoom|iphone|android|viber|unicef|undp|usaid)$/iu;
const romanNumeral = /^(?=[IVXLC])(?:X[CL]|L?X{0,3}|C{0,3})(?:IX|IV|V?I{0,3})$/u;
const address =
  /^(?:[a-z][a-z\d+.-]*:\/\/\S+|www\.\S+|\S+@\S+|[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:rs|org|com|net|eu|info|ru|edu|gov|int|me|ba|hr)(?:\/\S*)?)$/iu;
const unit = /^(?:k?g|mg|k?m|cm|mm|ml|ha|kwh|mb|gb)$/iu;

/** Where a word stands: what is before it in the text, and whether the text has lower-case letters. */
export interface WordPlace {
  readonly before: string;
  readonly inCapitals: boolean;
}

/** Whether a stretch without blanks is an address on the internet: it keeps its letters in every script. */
export function isAddress(stretch: string): boolean {
  return address.test(stretch.replace(/[.,;:!?)\]}»“”"']+$/u, ''));
}

/** Whether a word of a Serbian text stays Latin in Cyrillic: foreign words, Roman numerals, units, and marks such as KoRSE. */
export function staysLatin(word: string, { before, inCapitals }: WordPlace): boolean {
  return (
    foreignLetter.test(word) ||
    foreignDouble.test(word) ||
    foreignNames.test(word) ||
    /\p{Ll}\p{Lu}/u.test(word) ||
    (unit.test(word) && /\d\s*$/u.test(before)) ||
    isNumeral(word, inCapitals)
  );
}

/** A Roman numeral among words in small letters; one letter alone only where it is no word of its own. */
function isNumeral(word: string, inCapitals: boolean): boolean {
  if (inCapitals || !romanNumeral.test(word)) return false;
  return word.length > 1 || word === 'V' || word === 'X';
}
