const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

/** Whether anything in a text is written small. */
export function hasSmallLetters(text: string): boolean {
  return /\p{Ll}/u.test(text);
}

/**
 * Letters in place of one letter, in its case: `Њ` is `Nj`, and `NJ` among capitals.
 *
 * @param neighbours the letters before and after, which tell whether a capital stands among capitals.
 */
export function inCaseOf(
  letter: string,
  written: string,
  neighbours: readonly (string | undefined)[],
): string {
  if (!isUpper(letter)) return written;
  const amongCapitals = neighbours.some((neighbour) => neighbour !== undefined && isUpper(neighbour));
  return amongCapitals ? written.toUpperCase() : written.charAt(0).toUpperCase() + written.slice(1);
}
