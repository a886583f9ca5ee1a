import stringWidth from 'string-width';

/** How many columns of a terminal a text takes: wide letters two, combining ones none. */
export function columnsOf(text: string): number {
  return stringWidth(text);
}

/** A text filled up with blanks to a number of columns. */
export function padded(text: string, columns: number, align: 'left' | 'right'): string {
  const blanks = ' '.repeat(Math.max(0, columns - columnsOf(text)));
  return align === 'left' ? text + blanks : blanks + text;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A text as lines of at most so many columns: broken at blanks, a longer word wherever it must be. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((whole) => chopped(whole, columns))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (columnsOf(longer) <= columns) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
  }
  return [...lines, line];
}

function chopped(word: string, columns: number): string[] {
  if (columnsOf(word) <= columns) return [word];
  const parts: string[] = [];
  let part = '';
  for (const { segment } of graphemes.segment(word)) {
    if (part !== '' && columnsOf(part + segment) > columns) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}
