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
import { PublicFiguresPart } from './public-figures-part.js';
import { isSameRef } from './same-ref.js';

/** The end: the figures are public. */
export function PublishedScreen({ publishing }: { readonly publishing: PublishingRef }): ReactElement {
  const say = useTexts(publishTexts);
  const formats = useFormats();
  const nameOf = useIndicatorName();
  const { language } = useLanguage();
  const { hub } = useHub();
  const { indicator, period, synthetic } = publishing;
  const asked = useAnswer(
    useCallback(async () => {
      const ref = { indicator, period, synthetic };
      const [state, publishable] = await Promise.all([hub.hub(), hub.publications.publishable()]);
      const { indicators = [indicator] } = publishable.find((one) => isSameRef(one, ref)) ?? {};
      return { publicUrl: state.publicUrl, refs: indicators.map((one) => ({ ...ref, indicator: one })) };
    }, [hub, indicator, period, synthetic]),
  );
  return (
    <Screen
      title={`${say('doneTitle')}: ${nameOf(publishing.indicator)}, ${formats.period(publishing.period)}`}
    >
      <Notice tone="good" title={say('doneLead')} />
      {synthetic && <p className="tag tag-synthetic">{say('synthetic')}</p>}
      <Loaded asked={asked}>
        {({ publicUrl, refs }) => (
          <section>
            <h2>{say('publicTitle')}</h2>
            {refs.map((ref) => (
              <PublicFiguresPart key={ref.indicator} published={ref} />
            ))}
            <p>
              <a href={publicAnswerUrl(publicUrl, publishing, language)} target="_blank" rel="noreferrer">
                {say('doneLink')}
              </a>{' '}
              <span className="quiet">{say('doneLinkHelp')}</span>
            </p>
          </section>
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
