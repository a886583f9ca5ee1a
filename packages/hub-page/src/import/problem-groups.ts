import type { ImportReport, RowProblem } from '../hub/records.js';

/** The problems of one kind. */
export interface ProblemGroup {
  readonly code: string;
  readonly severity: RowProblem['severity'];
  /** In the whole file; `problems` lists the first of them. */
  readonly count: number;
  readonly problems: readonly RowProblem[];
}

/** Problems by kind: what must be mended before what is only worth a look, the most frequent first. */
export function problemGroups(report: ImportReport): readonly ProblemGroup[] {
  const counts = new Map(report.problemCounts.map(({ code, count }) => [code, count]));
  const codes = [...new Set([...report.problems.map(({ code }) => code), ...counts.keys()])];
  return codes
    .map((code): ProblemGroup => {
      const problems = report.problems.filter((problem) => problem.code === code);
      const isWarning = problems.length > 0 && problems.every(({ severity }) => severity === 'WARNING');
      const severity = isWarning ? 'WARNING' : 'ERROR';
      return { code, severity, count: counts.get(code) ?? problems.length, problems };
    })
    .sort((a, b) => rank(a) - rank(b) || b.count - a.count);
}

function rank({ severity }: ProblemGroup): number {
  return severity === 'ERROR' ? 0 : 1;
}
