import { useCallback, type ReactElement } from 'react';
import { mayActAs } from '../hub/accounts.js';
import { useHub } from '../hub/hub-context.js';
import type { Publishable } from '../hub/publications.js';
import { useAnswer } from '../hub/use-answer.js';
import { Loaded } from '../parts/loaded.js';
import { Notice } from '../parts/notice.js';
import { Screen } from '../parts/screen.js';
import { hrefOf } from '../places/place.js';
import { capitalized } from '../texts/capitalized.js';
import { useFormats } from '../texts/formats.js';
import { publishTexts } from '../texts/publish-texts.js';
import { useTexts } from '../texts/use-texts.js';
import { PublishableCard } from './publishable-card.js';

/** What there are records for, by half-year. */
export function PublishScreen(): ReactElement {
  const say = useTexts(publishTexts);
  const { hub, account } = useHub();
  const formats = useFormats();
  const asked = useAnswer(useCallback(() => hub.publications.publishable(), [hub]));
  const mayPublish = mayActAs(account.role, 'PUBLISHER');
  return (
    <Screen title={say('title')} lead={say(mayPublish ? 'lead' : 'leadReader')}>
      <Loaded asked={asked}>
        {(found) => (
          <>
            {found.length === 0 && (
              <Notice tone="info" title={say('nothing')}>
                {mayActAs(account.role, 'EDITOR') && (
                  <p>
                    <a href={hrefOf({ at: 'file', step: 'kind' })}>{say('bringIn')}</a>
                  </p>
                )}
              </Notice>
            )}
            {byPeriod(found).map(([period, ones]) => (
              <section key={period}>
                <h2>{capitalized(formats.period(period))}</h2>
                <ul className="cards">
                  {ones.map((one) => (
                    <li key={`${one.indicator} ${String(one.synthetic)}`}>
                      <PublishableCard publishable={one} />
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </>
        )}
      </Loaded>
    </Screen>
  );
}

/** The hub gives the newest period first. */
function byPeriod(found: readonly Publishable[]): readonly (readonly [string, readonly Publishable[]])[] {
  const periods = [...new Set(found.map(({ period }) => period))];
  return periods.map((period) => [period, found.filter((one) => one.period === period)] as const);
}
