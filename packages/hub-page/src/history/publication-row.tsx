import type { ReactElement } from 'react';
import { mayActAs } from '../hub/accounts.js';
import { useHub } from '../hub/hub-context.js';
import type { Publication } from '../hub/publications.js';
import { Unseen } from '../parts/unseen.js';
import { hrefOf } from '../places/place.js';
import { useFormats } from '../texts/formats.js';
import { historyTexts } from '../texts/history-texts.js';
import { useIndicatorNames } from '../texts/use-indicator-name.js';
import { useTexts } from '../texts/use-texts.js';

/** One act of publishing, and what can be done about it while it is in force. */
export function PublicationRow({
  publication,
  inForce,
  onWithdraw,
}: {
  readonly publication: Publication;
  readonly inForce: boolean;
  readonly onWithdraw: () => void;
}): ReactElement {
  const say = useTexts(historyTexts);
  const formats = useFormats();
  const namesOf = useIndicatorNames();
  const { account } = useHub();
  const { indicator, period, synthetic } = publication;
  const name = namesOf(publication.indicators);
  const periodName = formats.period(period);
  return (
    <tr>
      <td className="when">{formats.moment(publication.publishedAt)}</td>
      <th scope="row">
        {name}, {periodName}
        {synthetic && <span className="tag tag-synthetic">{say('synthetic')}</span>}
      </th>
      <td>{say(publication.kind)}</td>
      <td>
        {publication.kind !== 'WITHDRAWN' &&
          say('figuresHidden', { cells: publication.cells, hidden: publication.hidden })}
      </td>
      <td>{publication.reason}</td>
      <td>{publication.account}</td>
      <td>
        {inForce && mayActAs(account.role, 'PUBLISHER') && (
          <span className="buttons">
            <a className="button" href={hrefOf({ at: 'preview', ref: { indicator, period, synthetic } })}>
              {say('revise')} <Unseen>{`${name}, ${periodName}`}</Unseen>
            </a>
            <button type="button" className="button" onClick={onWithdraw}>
              {say('withdraw')} <Unseen>{`${name}, ${periodName}`}</Unseen>
            </button>
          </span>
        )}
      </td>
    </tr>
  );
}
