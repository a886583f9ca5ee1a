import type { Place } from '../mistakes/mistake.js';

/** The line and column of a position in a text. */
export function placeInText(file: string, text: string, index: number): Place {
  const before = text.slice(0, index);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { file, line: before.split('\n').length, column: index - lineStart + 1 };
}
