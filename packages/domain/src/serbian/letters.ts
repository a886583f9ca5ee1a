const cyrillic = 'абвгдђежзијклљмнњопрстћуфхцчџш';
const latin = 'a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š'.split(' ');

const pairs = Array.from(cyrillic, (letter, index): readonly [string, string] => [
  letter,
  latin[index] ?? '',
]);

/** The letters of Serbian Cyrillic, lower case, with what Gaj's Latin has for each. Source: SRPS, Vuk's and Gaj's alphabets. */
export const latinOfCyrillic: ReadonlyMap<string, string> = new Map(pairs);

/** The same the other way; a key may be a digraph. */
export const cyrillicOfLatin: ReadonlyMap<string, string> = new Map(
  pairs.map(([letter, written]) => [written, letter]),
);
