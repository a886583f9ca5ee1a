/** The kinds of mistakes that files can have. The codes are stable; what they mean is said in each mistake's words. */
export type MistakeCode =
  | 'MISSING_FILE'
  | 'UNKNOWN_FILE'
  | 'SYNTAX'
  | 'MISSING'
  | 'UNKNOWN_FIELD'
  | 'WRONG_TYPE'
  | 'INVALID_VALUE'
  | 'CONTRADICTION'
  | 'DUPLICATE_ID'
  | 'DUPLICATE_CELL'
  | 'UNKNOWN_REFERENCE'
  | 'CIRCLE'
  | 'UNKNOWN_SOURCE'
  | 'QUOTE_NOT_FOUND'
  | 'OUTSIDE_TERRITORY'
  | 'NOT_IN_TABLE'
  | 'LOOKS_LIKE_PERSON'
  | 'LOOKS_LIKE_PHONE'
  | 'LOOKS_LIKE_EMAIL';

/** A place in a file: line and column from 1, columns in UTF-16 code units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong in a file: where it is, what was found there, what was expected. */
export interface Mistake extends Place {
  readonly code: MistakeCode;
  /** The way to the value inside the file: `[3].names[0].language`; empty for the whole file. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

/** Takes a mistake down; reading goes on, so that all are known at once. */
export type Report = (mistake: Mistake) => void;

/**
 * A mistake in one line.
 *
 * @example
 * `organizations.yaml:12:9  [3].kind: found "NGOO"; expected one of NGO, NGO_NETWORK, …`
 */
export function formatMistake({ file, line, column, path, found, expected }: Mistake): string {
  const where = path === '' ? '' : `${path}: `;
  return `${file}:${line}:${column}  ${where}found ${found}; expected ${expected}`;
}

/** Mistakes, a line each, and how many there are besides. */
export function formatMistakes(mistakes: readonly Mistake[], more: number): string {
  return [...mistakes.map(formatMistake), ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}

/** Mistakes in the order in which a reader of the files meets them, each once. */
export function inReadingOrder(mistakes: readonly Mistake[]): Mistake[] {
  const unique = new Map(mistakes.map((mistake) => [`${mistake.code} ${formatMistake(mistake)}`, mistake]));
  return [...unique.values()].sort(
    (a, b) =>
      compareTexts(a.file, b.file) || a.line - b.line || a.column - b.column || compareTexts(a.code, b.code),
  );
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
