import type { Mistake } from '../mistakes/mistake.js';

/** The mistake that a needed file is not there, with what it would say. */
export function missingFile(file: string, expected: string): Mistake {
  return { file, line: 1, column: 1, path: '', code: 'MISSING_FILE', found: 'no such file', expected };
}
