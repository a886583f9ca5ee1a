/** One line of a file, without its end. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Null where the line cannot be taken in; then `problem` says why. */
  readonly text: string | null;
  readonly problem?: 'NOT_UTF_8' | 'TOO_LONG';
}

/** The lines of a file that is read anew, from its start, every time they are asked for; blank ones are left out. */
export type Lines = () => AsyncIterable<Line>;

/** The longest line, in bytes: one record, which nobody writes longer. */
export const longestLine = 1024 * 1024;

/** The lines of a text that is held already. */
export function linesOfText(text: string): Lines {
  return async function* () {
    for (const [index, line] of text.split('\n').entries()) {
      if (line.trim() !== '') yield await Promise.resolve({ number: index + 1, text: line });
    }
  };
}
