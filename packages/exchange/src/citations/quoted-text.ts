/** The longest stretch, in characters, that `[…]` leaves out across paragraphs. Within one paragraph it may be of any length. */
export const longestElision = 400;

/** A text in which quotes are looked up: white space does not count, paragraphs do. */
export class QuotedText {
  /** The text with single spaces, and the positions in it at which a paragraph ends. */
  readonly #text: string;
  readonly #paragraphEnds: readonly number[];

  constructor(text: string) {
    const paragraphs = text.split(/\n\s*\n/u).map(withPlainSpaces);
    this.#text = paragraphs.join(' ');
    let end = -1;
    this.#paragraphEnds = paragraphs.map((paragraph) => (end += paragraph.length + 1));
  }

  /** Whether the text says this, with `[…]` for anything left out. */
  says(quote: string): boolean {
    const pieces = piecesOf(quote);
    return pieces.length > 0 && this.#endsOf(pieces).length > 0;
  }

  /** How far the text agrees with a quote that it does not say: the longest beginning that it says, or an empty text. */
  agreesUpTo(quote: string): string {
    const words = withPlainSpaces(quote).split(' ');
    let agreed = 0;
    while (agreed < words.length && this.says(words.slice(0, agreed + 1).join(' '))) agreed += 1;
    return words.slice(0, agreed).join(' ');
  }

  /** Where these pieces, one after the other, can end. */
  #endsOf([first = '', ...others]: readonly string[]): number[] {
    let ends = this.#startsOf(first).map((start) => start + first.length);
    for (const piece of others) {
      const reached = this.#startsOf(piece).filter((start) => ends.some((end) => this.#reaches(end, start)));
      ends = reached.map((start) => start + piece.length);
    }
    return ends;
  }

  #reaches(end: number, start: number): boolean {
    if (start < end) return false;
    return start - end <= longestElision || !this.#paragraphEnds.some((mark) => mark >= end && mark < start);
  }

  #startsOf(piece: string): number[] {
    const starts: number[] = [];
    for (let at = this.#text.indexOf(piece); at !== -1; at = this.#text.indexOf(piece, at + 1))
      starts.push(at);
    return starts;
  }
}

function piecesOf(quote: string): string[] {
  return quote
    .split(/\[(?:…|\.\.\.)\]/u)
    .map(withPlainSpaces)
    .filter((piece) => piece !== '');
}

function withPlainSpaces(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
