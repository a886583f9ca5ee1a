/** A word as names are written: with a capital letter, in capitals, or as initials; double surnames and names have a hyphen. */
const word = String.raw`(?:\p{Lu}\p{Ll}+(?:[-’']\p{Lu}\p{Ll}+)*|\p{Lu}{3,}(?:-\p{Lu}{3,})*|(?:\p{Lu}\.\s?){1,2})`;
const shape = new RegExp(`^${word}(?:[\\s,]+${word}){0,2}$`, 'u');
/** Endings of words for things and deeds, which names hardly have, in Russian, Serbian and English. */
const things =
  /(?:ция|ние|тие|ость|ство|изм|ация|ција|ње|ост|ство|изам|cija|nje|ost|stvo|izam|tion|ment|ness|ship|ing)$/iu;

/** Whether a text could be a person's name by its shape alone: one to three words with capital letters, and no word for a thing. */
export function isShapedLikeName(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length <= 60 && shape.test(trimmed) && !things.test(trimmed);
}
