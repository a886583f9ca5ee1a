const blanks = /[\s\u200b\u2060\ufeff]+/gu;
const dashes = /[\u2010-\u2015\u2212]/gu;
const quotes = /["'`«»„“”‘’‚‹›\u00ad]/gu;

/** A text as it is compared: without regard to case, ё, quotation marks, kinds of blanks and dashes. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(quotes, '')
    .replace(dashes, '-')
    .replace(blanks, ' ')
    .trim();
}

const alike = new Map(
  Array.from('авекмнорстухіјѕԁ', (letter, index) => [letter, 'abekmhopctyxijsd'.charAt(index)]),
);

/** A folded text with its Cyrillic letters written as the Latin ones that look the same: of two that look alike, both give one. */
export function lookAlikes(folded: string): string {
  return Array.from(folded, (letter) => alike.get(letter) ?? letter).join('');
}

/** A folded text of Serbian Latin as it is typed without the marks on its letters. */
export function withoutMarks(folded: string): string {
  return folded
    .replaceAll('đ', 'dj')
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC');
}
