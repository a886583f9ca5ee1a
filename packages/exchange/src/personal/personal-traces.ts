/** Something in a text that looks as if it belonged to a natural person. */
export interface PersonalTrace {
  readonly kind: 'PERSON' | 'PHONE' | 'EMAIL';
  /** Where it starts, in UTF-16 code units. */
  readonly index: number;
}

const upper = String.raw`[\p{Lu}&&\p{Script=Cyrillic}]`;
const lower = String.raw`[\p{Ll}&&\p{Script=Cyrillic}]`;
const surname = `${upper}${lower}+(?:-${upper}${lower}+)?`;
/** Two capitals that stand beside a capitalized word and are nobody's initials: РФ, Republic of Serbia, our era. */
const initials = String.raw`(?!Р\.\s*[ФС]\.|Н\.\s*Э\.)${upper}\.\s*${upper}\.`;
/** What bears somebody's name is a place or an institution. */
const notNamedAfter = String.raw`(?<!(?<!\p{L})(?:ул|пр|пр-т|просп|пер|пл|наб|бул|б-р|им|имени|улиц[аеы]|проспекте?|площад[ьи]|переул(?:ок|ке)|бульваре?|набережн(?:ая|ой))\.?\s*)`;
/** Serbian adjectives that end like Russian patronymics. */
const patronymic = String.raw`(?!Основн|Дневн|Духовн|Верховн|Церковн)${upper}${lower}+(?:[ое]вич|[ое]вн|ичн)(?:а|у|ем|е|ой|ы)?`;

const persons = [
  // И.В. Фамилия
  new RegExp(String.raw`(?<!\p{L})${notNamedAfter}${initials}\s*${surname}`, 'gv'),
  // Фамилия И.В.
  new RegExp(String.raw`(?<!\p{L})${notNamedAfter}${surname}\s+${initials}(?!\p{L})`, 'gv'),
  // Имя Отчество
  new RegExp(String.raw`(?<!\p{L})${notNamedAfter}${surname}\s+${patronymic}(?!\p{L})`, 'gv'),
];

const phones = [
  // +7 3812 00-00-00
  /(?<![\p{L}\d])\+[1-9](?:[\s\(\).\/\-]{0,3}\d){8,14}(?!\d)/gv,
  // 8 (3812) 00-00-00: eleven digits
  /(?<![\p{L}\d.,\/\-])8(?=(?:\D{0,2}\d){10}(?!\d))[\s\-]?(?:\(\d{3,5}\)|\d{3,5})[\s\-]?\d{1,3}[\s\-]?\d{2}[\s\-]?\d{2}(?!\d)/gv,
  /(?<![\p{L}\d])[78]\d{10}(?!\d)/gv,
  // (3812) 00-00-00
  /\(\d{3,5}\)\s*\d{1,3}-\d{2}-\d{2}(?!\d)/gv,
  // 011/000-0000, 060 000 0000
  /(?<![\p{L}\d.,\/\-])0\d{1,2}[\s\/\-]{1,3}\d{3,4}(?:[\s.\/\-]?\d){3,4}(?!\d)/gv,
  /(?<![\p{L}\d.,\/\-])06\d{7,8}(?!\d)/gv,
  // тел. 00-00-00
  /(?<!\p{L})(?:тел|факс|моб|tel|fax|mob|phone)\p{L}{0,5}\.?\s*[:№]?\s*\(?\d[\d\s\(\)\/\-]{3,}\d/giv,
];

const emails = [/[\p{L}\d._%+\-]+@[\p{L}\d\-]+(?:\.[\p{L}\d\-]+)+/gv];

/** Each kind with what every text that has it contains, which is looked for first because it is found fast. */
const patterns: readonly (readonly [PersonalTrace['kind'], RegExp, readonly RegExp[]])[] = [
  ['PERSON', /\p{Script=Cyrillic}/v, persons],
  ['PHONE', /\d/v, phones],
  ['EMAIL', /@/v, emails],
];

/**
 * What in a text looks like a natural person's name with initials or patronymic, a phone number or an e-mail address: the catalogue
 * is about organizations. It is a net with wide meshes: a full name without patronymic passes, a person has to look.
 */
export function personalTraces(text: string): PersonalTrace[] {
  return patterns.flatMap(([kind, needed, expressions]) => {
    if (!needed.test(text)) return [];
    const matches = expressions.flatMap((expression) => Array.from(text.matchAll(expression)));
    const starts: number[] = [];
    let end = 0;
    for (const match of matches.sort((a, b) => a.index - b.index)) {
      // Two patterns may find the same number, or a part of it.
      if (match.index >= end) starts.push(match.index);
      end = Math.max(end, match.index + match[0].length);
    }
    return starts.map((index) => ({ kind, index }));
  });
}
