import { columnsOf } from '../terminal/columns.js';
import type { Session } from '../session.js';
import { showTable } from '../terminal/show.js';
import { written } from '../language/template.js';
import type { ShownProblem, ShownReport } from './import-report.js';

/** More problems than this are only counted: a person mends the first ones, a program reads `--json`. */
const mostShown = 50;

/** Shows to a person what the hub found in a file. */
export async function showReport(session: Session, report: ShownReport): Promise<void> {
  const { out, say } = session;
  await out.line(out.style.strong(headline(session, report)));
  await showCounts(session, report);
  if (report.problemCount === 0) return;
  await out.line();
  await out.line(out.style.strong(say('import.problems', { count: report.problemCount })));
  await showTable(
    session,
    [
      { title: say('import.row'), align: 'right' },
      { title: say('import.column') },
      { title: say('import.whatIsWrong') },
    ],
    report.problems.slice(0, mostShown).map((problem) => ({
      cells: [String(problem.row), problem.column ?? '', textOf(session, problem)],
      paint: (text, { warning, bad }) => (problem.severity === 'ERROR' ? bad(text) : warning(text)),
    })),
  );
  if (report.problemCount > mostShown) await showProblemCounts(session, report);
}

function headline({ say }: Session, { state, dryRun }: ShownReport): string {
  switch (state) {
    case 'CHECKED':
      return say('import.checked');
    case 'STORED':
      return say('import.stored');
    case 'REFUSED':
      return say(dryRun ? 'import.wouldBeRefused' : 'import.refused');
    case 'CANCELLED':
      return say('import.cancelled');
    default:
      return say('import.failed');
  }
}

async function showCounts({ out, say, language }: Session, report: ShownReport): Promise<void> {
  const lines: [string, number][] = [
    [say('import.rows'), report.rows],
    [say('import.new'), report.new],
    [say('import.changed'), report.changed],
    [say('import.unchanged'), report.unchanged],
    ...(report.removed > 0 ? [[say('import.removed'), report.removed] as [string, number]] : []),
    [say('import.rejected'), report.rejected],
  ];
  const numbers = lines.map(([, count]) => written(count, language));
  const labels = Math.max(...lines.map(([label]) => columnsOf(label)));
  const digits = Math.max(...numbers.map(columnsOf));
  for (const [at, [label]] of lines.entries())
    await out.line(
      `  ${label}${' '.repeat(labels - columnsOf(label))}  ${(numbers[at] ?? '').padStart(digits)}`,
    );
}

function textOf({ say }: Session, { text, code, severity, expected }: ShownProblem): string {
  const words = text ?? [code, ...expected].join(' · ');
  return severity === 'WARNING' ? say('import.warning', { text: words }) : words;
}

async function showProblemCounts(session: Session, report: ShownReport): Promise<void> {
  const { out, say } = session;
  await out.line();
  await out.line(say('import.moreProblems', { shown: mostShown, count: report.problemCount }));
  await showTable(
    session,
    [{ title: say('import.code') }, { title: say('import.howOften'), align: 'right' }],
    report.problemCounts.map(({ code, count }) => ({ cells: [code, written(count, session.language)] })),
  );
}
