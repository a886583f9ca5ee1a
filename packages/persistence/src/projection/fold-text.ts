/** Letters that NFD does not take apart, in the Latin of Serbian without its diacritics. Source: SRPS ISO 9 and usage. */
const letters: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    ђ: 'd',
    е: 'e',
    ж: 'z',
    з: 'z',
    и: 'i',
    ј: 'j',
    к: 'k',
    л: 'l',
  },
  ...{
    љ: 'lj',
    м: 'm',
    н: 'n',
    њ: 'nj',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    ћ: 'c',
    у: 'u',
    ф: 'f',
    х: 'h',
  },
  ...{
    ц: 'c',
    ч: 'c',
    џ: 'dz',
    ш: 's',
    щ: 'sc',
    ъ: '',
    ы: 'j',
    ь: '',
    э: 'e',
    ю: 'ju',
    я: 'ja',
    ґ: 'g',
    є: 'e',
    і: 'i',
  },
  ...{ đ: 'd', ð: 'd', ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', y: 'j' },
};

/** What English writes with two letters where the others have one; and `dj`, as đ is written without its stroke besides a plain d. */
const digraphs: Readonly<Record<string, string>> = { ch: 'c', sh: 's', zh: 'z', kh: 'h', dj: 'd' };

/**
 * One form for a text in any of the network's scripts, to search and sort by: lower-case Latin words without diacritics.
 * `вече`, `veće` and `Veche` all become `vece`; `ё` becomes `e`; `rađe`, `radje` and `rade` become one. It is used when a name is written and when it is asked for.
 */
export function foldText(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return Array.from(plain, (letter) => letters[letter] ?? letter)
    .join('')
    .replace(/ch|sh|zh|kh|dj/g, (pair) => digraphs[pair] ?? pair);
}
