import { useCallback, type ReactElement } from 'react';
import { useHub } from '../hub/hub-context.js';
import type { PublishingRef } from '../hub/publications.js';
import { useAnswer } from '../hub/use-answer.js';
import { Loaded } from '../parts/loaded.js';
import { Screen } from '../parts/screen.js';
import { hrefOf } from '../places/place.js';
import { useFormats } from '../texts/formats.js';
import { publishTexts } from '../texts/publish-texts.js';
import { useIndicatorName } from '../texts/use-indicator-name.js';
import { useTexts } from '../texts/use-texts.js';
import { isSameRef } from './same-ref.js';
import { PreviewNumbers } from './preview-numbers.js';
import { PreviewTables } from './preview-tables.js';
import { PublishPart } from './publish-part.js';

/** What would be published: the numbers, the tables, and publishing. */
export function PreviewScreen({ publishing }: { readonly publishing: PublishingRef }): ReactElement {
  const say = useTexts(publishTexts);
  const formats = useFormats();
  const nameOf = useIndicatorName();
  const { hub } = useHub();
  const { indicator, period, synthetic } = publishing;
  const asked = useAnswer(
    useCallback(async () => {
      const ref = { indicator, period, synthetic };
      const [preview, publishable] = await Promise.all([
        hub.publications.preview(ref),
        hub.publications.publishable(),
      ]);
      return { preview, last: publishable.find((one) => isSameRef(one, ref)) ?? null };
    }, [hub, indicator, period, synthetic]),
  );
  const title = `${say('previewTitle')}: ${nameOf(indicator)}, ${formats.period(period)}`;
  return (
    <Screen title={title} wide>
      {synthetic && <p className="tag tag-synthetic">{say('synthetic')}</p>}
      {asked.asking && (
        <p className="waiting" role="status">
          {say('counting')}
        </p>
      )}
      <Loaded asked={asked} quiet>
        {({ preview, last }) => (
          <>
            <PreviewNumbers preview={preview} />
            <PublishPart preview={preview} last={last} asking={asked.asking} onAgain={asked.again} />
            <PreviewTables tables={preview.tables} />
          </>
        )}
      </Loaded>
      <p className="no-print">
        <a href={hrefOf({ at: 'publish' })}>{say('backToList')}</a>
      </p>
    </Screen>
  );
}
