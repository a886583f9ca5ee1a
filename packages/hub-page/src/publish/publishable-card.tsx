import type { ReactElement } from 'react';
import type { Publishable } from '../hub/publications.js';
import { Unseen } from '../parts/unseen.js';
import { hrefOf } from '../places/place.js';
import { useFormats } from '../texts/formats.js';
import { publishTexts } from '../texts/publish-texts.js';
import { useIndicatorNames } from '../texts/use-indicator-name.js';
import { useTexts } from '../texts/use-texts.js';

/** One group of figures of one period, and how it stands with the public. */
export function PublishableCard({ publishable }: { readonly publishable: Publishable }): ReactElement {
  const say = useTexts(publishTexts);
  const formats = useFormats();
  const namesOf = useIndicatorNames();
  const { indicators, records, lastPublication, changedSince, period, synthetic, indicator } = publishable;
  const name = namesOf(indicators);
  return (
    <div className="card">
      <p className="card-title">{name}</p>
      {synthetic && <p className="tag tag-synthetic">{say('synthetic')}</p>}
      <p className="quiet">{say('records', { count: records })}</p>
      <p>
        {lastPublication
          ? say(stateKeys[lastPublication.kind], { day: formats.day(lastPublication.publishedAt) })
          : say('never')}
      </p>
      {lastPublication && changedSince && <p className="tag tag-changed">{say('changed')}</p>}
      <p>
        <a className="button" href={hrefOf({ at: 'preview', ref: { indicator, period, synthetic } })}>
          {say('look')} <Unseen>{`${name}, ${formats.period(period)}`}</Unseen>
        </a>
      </p>
    </div>
  );
}

const stateKeys = { PUBLISHED: 'published', REVISED: 'revised', WITHDRAWN: 'withdrawn' } as const;
