import type { RowProblem } from '@veche/exchange/records';

/** As many problems as a report shows. */
const shownProblems = 1_000;

/** Collects what is wrong with a file: the first problems whole, all of them as numbers. */
export class ProblemList {
  readonly #first: RowProblem[] = [];
  readonly #counts = new Map<string, number>();
  #errors = 0;
  #all = 0;

  add(problem: RowProblem): void {
    if (this.#first.length < shownProblems) this.#first.push(problem);
    this.#count(problem.code, 1);
    if (problem.severity === 'ERROR') this.#errors += 1;
  }

  /** Adds errors that are known by the first of them and by their numbers. */
  addErrors(first: readonly RowProblem[], counts: readonly { code: string; count: number }[]): void {
    this.#first.push(...first.slice(0, shownProblems));
    for (const { code, count } of counts) {
      this.#count(code, count);
      this.#errors += count;
    }
  }

  /** Whether nothing may be stored. */
  get hasErrors(): boolean {
    return this.#errors > 0;
  }

  /** The first 1,000 in the order of rows, and how many there are of each code, most frequent first. */
  summary(): {
    problems: readonly RowProblem[];
    problemCount: number;
    problemCounts: readonly { code: string; count: number }[];
  } {
    return {
      problems: this.#first.toSorted((a, b) => a.row - b.row).slice(0, shownProblems),
      problemCount: this.#all,
      problemCounts: [...this.#counts]
        .map(([code, count]) => ({ code, count }))
        .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
    };
  }

  #count(code: string, count: number): void {
    this.#all += count;
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + count);
  }
}
