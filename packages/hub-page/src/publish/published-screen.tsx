import { useCallback, type ReactElement } from 'react';
import { useHub } from '../hub/hub-context.js';
import type { PublishingRef } from '../hub/publications.js';
import { useAnswer } from '../hub/use-answer.js';
import { Loaded } from '../parts/loaded.js';
import { Notice } from '../parts/notice.js';
import { Screen } from '../parts/screen.js';
import { hrefOf } from '../places/place.js';
import { useFormats } from '../texts/formats.js';
import { useLanguage } from '../texts/language-context.js';
import { publishTexts } from '../texts/publish-texts.js';
import { useIndicatorName } from '../texts/use-indicator-name.js';
import { useTexts } from '../texts/use-texts.js';
import { publicAnswerUrl } from './public-answer.js';

/** The end: the figures are public. */
export function PublishedScreen({ publishing }: { readonly publishing: PublishingRef }): ReactElement {
  const say = useTexts(publishTexts);
  const formats = useFormats();
  const nameOf = useIndicatorName();
  const { language } = useLanguage();
  const { hub } = useHub();
  const asked = useAnswer(useCallback(() => hub.hub(), [hub]));
  return (
    <Screen
      title={`${say('doneTitle')}: ${nameOf(publishing.indicator)}, ${formats.period(publishing.period)}`}
    >
      <Notice tone="good" title={say('doneLead')} />
      <Loaded asked={asked}>
        {({ publicUrl }) => (
          <p>
            <a
              className="button button-main"
              href={publicAnswerUrl(publicUrl, publishing, language)}
              target="_blank"
              rel="noreferrer"
            >
              {say('doneLink')}
            </a>
          </p>
        )}
      </Loaded>
      <p className="buttons">
        <a className="button" href={hrefOf({ at: 'publications' })}>
          {say('doneHistory')}
        </a>
        <a className="button" href={hrefOf({ at: 'publish' })}>
          {say('doneMore')}
        </a>
      </p>
    </Screen>
  );
}
