import { useCallback, useId, useState, type ReactElement } from 'react';
import { useHub } from '../hub/hub-context.js';
import type { PublishingRef } from '../hub/publications.js';
import { useAnswer } from '../hub/use-answer.js';
import { Loaded } from '../parts/loaded.js';
import { Notice } from '../parts/notice.js';
import { capitalized } from '../texts/capitalized.js';
import { publishTexts } from '../texts/publish-texts.js';
import { useTexts } from '../texts/use-texts.js';
import { PublicFiguresTable } from './public-figures-table.js';

/** One indicator as everybody sees it now, asked of the public endpoint itself. */
export function PublicFiguresPart({ published }: { readonly published: PublishingRef }): ReactElement {
  const say = useTexts(publishTexts);
  const { hub } = useHub();
  const id = useId();
  const [dimension, setDimension] = useState<string | null>(null);
  const { indicator, period, synthetic } = published;
  const asked = useAnswer(
    useCallback(async () => {
      const figures = await hub.everybody.figures({ indicator, period, synthetic }, dimension);
      return { figures };
    }, [hub, indicator, period, synthetic, dimension]),
  );
  return (
    <Loaded asked={asked}>
      {({ figures }) =>
        figures?.total ? (
          <section>
            <h3>{capitalized(figures.name)}</h3>
            {figures.dimensions.length > 1 && (
              <div className="field no-print">
                <label htmlFor={id}>{say('publicBy')}</label>
                <select
                  id={id}
                  className="input"
                  value={figures.by?.code ?? ''}
                  onChange={(event) => {
                    setDimension(event.target.value);
                  }}
                >
                  {figures.dimensions.map(({ code, name }) => (
                    <option key={code} value={code}>
                      {capitalized(name)}
                    </option>
                  ))}
                </select>
              </div>
            )}
            <PublicFiguresTable figures={figures} total={figures.total} />
          </section>
        ) : (
          <Notice tone="info" title={say('publicNothing')} />
        )
      }
    </Loaded>
  );
}
