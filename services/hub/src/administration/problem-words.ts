import type { Locale } from '@veche/domain';
import type { RowProblem } from '@veche/exchange/records';

/** A problem of a row in the words of a language. */
export function problemWords(problem: RowProblem, _language: Locale): string {
  return problem.code;
}
