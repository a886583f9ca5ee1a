import { useState, type ReactElement } from 'react';
import type { RecordKindInfo, RowProblem } from '../hub/records.js';
import { MoreButton } from '../parts/more-button.js';
import { ScrollBox } from '../parts/scroll-box.js';
import { checkTexts } from '../texts/check-texts.js';
import { useTexts } from '../texts/use-texts.js';
import { namesOfExpected } from './expected-names.js';
import type { ProblemGroup } from './problem-groups.js';

const atOnce = 50;

/** The rows with one kind of problem, as Excel counts rows and columns. */
export function ProblemTable({
  title,
  kind,
  group,
}: {
  readonly title: string;
  readonly kind: RecordKindInfo;
  readonly group: ProblemGroup;
}): ReactElement {
  const say = useTexts(checkTexts);
  const [shown, setShown] = useState(atOnce);
  const { problems, count } = group;
  const hasRight = problems.some(({ expected }) => expected.length > 0);
  return (
    <>
      <ScrollBox label={title}>
        <table className="list">
          <thead>
            <tr>
              <th scope="col" className="number">
                {say('row')}
              </th>
              <th scope="col">{say('column')}</th>
              <th scope="col">{say('found')}</th>
              {hasRight && <th scope="col">{say('expected')}</th>}
            </tr>
          </thead>
          <tbody>
            {problems.slice(0, shown).map((problem, index) => (
              <ProblemRow key={index} kind={kind} problem={problem} hasRight={hasRight} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {shown < problems.length && (
        <MoreButton
          asking={false}
          onMore={() => {
            setShown(shown + atOnce);
          }}
        />
      )}
      {problems.length < count && <p className="quiet">{say('firstShown', { count: problems.length })}</p>}
    </>
  );
}

function ProblemRow({
  kind,
  problem,
  hasRight,
}: {
  readonly kind: RecordKindInfo;
  readonly problem: RowProblem;
  /** Whether what would be right is known of any row of the table. */
  readonly hasRight: boolean;
}): ReactElement {
  const say = useTexts(checkTexts);
  return (
    <tr>
      <th scope="row" className="number">
        {problem.row}
      </th>
      <td>{problem.column ?? say('wholeTable')}</td>
      <td>{problem.text}</td>
      {hasRight && (
        <td>
          {namesOfExpected(kind, problem).map((name) => (
            <span key={name} className="right">
              {name}
            </span>
          ))}
        </td>
      )}
    </tr>
  );
}
