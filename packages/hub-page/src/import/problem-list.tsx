import type { ReactElement } from 'react';
import type { ImportReport, RecordKindInfo } from '../hub/records.js';
import { checkTexts } from '../texts/check-texts.js';
import { problemKey, problemTexts } from '../texts/problem-texts.js';
import { useTexts } from '../texts/use-texts.js';
import { problemGroups, type ProblemGroup } from './problem-groups.js';
import { ProblemTable } from './problem-table.js';

/** Everything that is wrong in a file, by kind; the first kind is open. */
export function ProblemList({
  kind,
  report,
}: {
  readonly kind: RecordKindInfo;
  readonly report: ImportReport;
}): ReactElement | null {
  const say = useTexts(checkTexts);
  const groups = problemGroups(report);
  const errors = groups.filter(({ severity }) => severity === 'ERROR');
  const warnings = groups.filter(({ severity }) => severity === 'WARNING');
  if (groups.length === 0) return null;
  return (
    <>
      {errors.length > 0 && (
        <section>
          <h2>{say('problems')}</h2>
          {errors.map((group, index) => (
            <GroupOfProblems key={group.code} kind={kind} group={group} open={index === 0} />
          ))}
        </section>
      )}
      {warnings.length > 0 && (
        <section>
          <h2>{say('warnings')}</h2>
          {warnings.map((group) => (
            <GroupOfProblems key={group.code} kind={kind} group={group} open={false} />
          ))}
        </section>
      )}
    </>
  );
}

function GroupOfProblems({
  kind,
  group,
  open,
}: {
  readonly kind: RecordKindInfo;
  readonly group: ProblemGroup;
  readonly open: boolean;
}): ReactElement {
  const say = useTexts(checkTexts);
  const name = useTexts(problemTexts);
  const title = name(problemKey(group.code), { code: group.code });
  return (
    <details className="problems" open={open}>
      <summary>
        <span className="problems-title">{title}</span>
        <span className="tag">{say('timesIn', { count: group.count })}</span>
      </summary>
      <ProblemTable title={title} kind={kind} group={group} />
    </details>
  );
}
