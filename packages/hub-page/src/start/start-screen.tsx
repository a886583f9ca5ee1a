import { useCallback, type ReactElement } from 'react';
import { mayActAs } from '../hub/accounts.js';
import { useHub } from '../hub/hub-context.js';
import { useAnswer } from '../hub/use-answer.js';
import { Loaded } from '../parts/loaded.js';
import { Screen } from '../parts/screen.js';
import { hrefOf } from '../places/place.js';
import { startTexts } from '../texts/start-texts.js';
import { useTexts } from '../texts/use-texts.js';
import { HubRules } from './hub-rules.js';
import { RecordCounts } from './record-counts.js';

/** What somebody sees first: what can be done, what the hub holds, and how it protects people. */
export function StartScreen(): ReactElement {
  const say = useTexts(startTexts);
  const { hub, account } = useHub();
  const asked = useAnswer(
    useCallback(async () => {
      const [state, counts, kinds] = await Promise.all([hub.hub(), hub.recordCounts(), hub.recordKinds()]);
      return { state, counts, kinds };
    }, [hub]),
  );
  return (
    <Loaded asked={asked}>
      {({ state, counts, kinds }) => (
        <Screen title={state.name} lead={say('lead')}>
          <ul className="cards">
            {mayActAs(account.role, 'EDITOR') && (
              <>
                <li>
                  <a className="card card-link" href={hrefOf({ at: 'file', step: 'kind' })}>
                    <span className="card-title">{say('bringIn')}</span>
                    <span>{say('bringInHelp')}</span>
                  </a>
                </li>
                <li>
                  <a className="card card-link" href={hrefOf({ at: 'publish' })}>
                    <span className="card-title">{say('publish')}</span>
                    <span>{say('publishHelp')}</span>
                  </a>
                </li>
              </>
            )}
          </ul>
          <RecordCounts counts={counts} kinds={kinds} />
          <HubRules state={state} />
        </Screen>
      )}
    </Loaded>
  );
}
