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
              <ProblemRow key={index} kind={kind} problem={problem} />
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
}: {
  readonly kind: RecordKindInfo;
  readonly problem: RowProblem;
}): ReactElement {
  const say = useTexts(checkTexts);
  const right = namesOfExpected(kind, problem);
  // The words of the hub often say it already.
  const isSaid = right.every((name) => problem.text.includes(name));
  return (
    <tr>
      <th scope="row" className="number">
        {problem.row}
      </th>
      <td>{problem.column ?? say('wholeTable')}</td>
      <td colSpan={isSaid ? 2 : 1}>{problem.text}</td>
      {!isSaid && (
        <td>
          {right.map((name) => (
            <span key={name} className="right">
              {name}
            </span>
          ))}
        </td>
      )}
    </tr>
  );
}
