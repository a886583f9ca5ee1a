const cyrillic = 'абвгдђежзијклљмнњопрстћуфхцчџш';
const latin = 'a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š'.split(' ');
const letters = new Map(Array.from(cyrillic).map((letter, index) => [letter, latin[index] ?? '']));

/** Serbian Cyrillic in Latin script, letter by letter, which is unambiguous in this direction. */
export function latinOf(text: string): string {
  return Array.from(text)
    .map((letter) => {
      const lower = letter.toLowerCase();
      const written = letters.get(lower) ?? letter;
      return lower === letter ? written : written.charAt(0).toUpperCase() + written.slice(1);
    })
    .join('');
}
