import { useState, type ReactElement } from 'react';
import type { RowProblem } from '../hub/records.js';
import { MoreButton } from '../parts/more-button.js';
import { ScrollBox } from '../parts/scroll-box.js';
import { checkTexts } from '../texts/check-texts.js';
import { useTexts } from '../texts/use-texts.js';
import type { ProblemGroup } from './problem-groups.js';

const atOnce = 50;

/** The rows with one kind of problem, as Excel counts rows and columns. */
export function ProblemTable({
  title,
  group,
}: {
  readonly title: string;
  readonly group: ProblemGroup;
}): ReactElement {
  const say = useTexts(checkTexts);
  const [shown, setShown] = useState(atOnce);
  const { problems, count } = group;
  return (
    <>
      <ScrollBox label={title}>
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{say('row')}</th>
              <th scope="col">{say('column')}</th>
              <th scope="col">{say('found')}</th>
              <th scope="col">{say('expected')}</th>
            </tr>
          </thead>
          <tbody>
            {problems.slice(0, shown).map((problem, index) => (
              <ProblemRow key={index} problem={problem} />
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

function ProblemRow({ problem }: { readonly problem: RowProblem }): ReactElement {
  const say = useTexts(checkTexts);
  return (
    <tr>
      <th scope="row" className="number">
        {problem.row}
      </th>
      <td>{problem.column ?? say('wholeTable')}</td>
      <td>{problem.text}</td>
      <td>
        {problem.expected.map((right) => (
          <span key={right} className="right">
            {right}
          </span>
        ))}
      </td>
    </tr>
  );
}
