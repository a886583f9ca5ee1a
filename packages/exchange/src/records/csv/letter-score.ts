/** How often letters stand in Russian and Serbian texts, in three steps. Source: the frequency lists of the two national corpora. */
const weights = new Map<string, number>([
  ...Array.from('оеаинтсрвл', (letter): [string, number] => [letter, 3]),
  ...Array.from('кмдпуяыьгзбчйјљњ', (letter): [string, number] => [letter, 2]),
  ...Array.from('хжшюцщэфъёђћџ', (letter): [string, number] => [letter, 1]),
  ...Array.from('šđčćž', (letter): [string, number] => [letter, 3]),
]);
const signs = new Set('«»„“”‘’–—…№§°±·€•\u00a0\u00ad');
const cyrillic = /\p{Script=Cyrillic}/u;
const latinLetter = /\p{Script=Latin}/u;
const capital = /\p{Lu}/u;

/**
 * How much a text looks like Russian or Serbian, by the letters beyond ASCII in it: high where they are those of the language and
 * stand as they do there, below zero where the text was decoded as what it is not.
 */
export function letterScore(text: string): number {
  let score = 0;
  let before = '';
  for (const letter of text) {
    if (letter > '\u007f') score += scoreOf(letter, before);
    else if (cyrillic.test(before) && latinLetter.test(letter)) score -= 3;
    before = letter;
  }
  return score;
}

function scoreOf(letter: string, before: string): number {
  const weight = weights.get(letter.toLowerCase());
  if (weight === undefined) return signs.has(letter) ? 0 : -3;
  const misplaced = capital.test(letter) && /\p{Ll}/u.test(before);
  const otherScript = cyrillic.test(letter)
    ? latinLetter.test(before)
    : cyrillic.test(before) || (latinLetter.test(before) && before > '\u007f');
  return misplaced || otherScript ? -3 : weight;
}
