import type { ReactElement } from 'react';
import { Sign } from '../parts/sign.js';
import { tableTexts } from '../texts/table-texts.js';
import { useTexts } from '../texts/use-texts.js';

/** What the signs in the cells mean. */
export function Legend(): ReactElement {
  const say = useTexts(tableTexts);
  return (
    <ul className="legend">
      <li>
        <span className="legend-sign cell-public" aria-hidden="true">
          12
        </span>
        {say('legendPublic')}
      </li>
      <li>
        <span className="legend-sign cell-hidden" aria-hidden="true">
          <span className="cell-sign">
            <Sign name="hidden" />
          </span>
        </span>
        {say('legendHidden')}
      </li>
      <li>
        <span className="legend-sign" aria-hidden="true">
          <Sign name="changed" />
        </span>
        {say('legendChanged')}
      </li>
      <li>
        <span className="legend-sign" aria-hidden="true">
          –
        </span>
        {say('empty')}
      </li>
    </ul>
  );
}
