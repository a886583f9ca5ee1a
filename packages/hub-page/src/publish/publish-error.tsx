import type { ReactElement } from 'react';
import type { HubError } from '../hub/hub-error.js';
import { ErrorNotice } from '../parts/error-notice.js';
import { Notice } from '../parts/notice.js';
import { hrefOf } from '../places/place.js';
import { publishTexts } from '../texts/publish-texts.js';
import { useTexts } from '../texts/use-texts.js';

/** Why publishing did not succeed, and what to do: look again where the figures changed, and look it up where the answer was lost. */
export function PublishError({
  error,
  onAgain,
}: {
  readonly error: HubError;
  readonly onAgain: () => void;
}): ReactElement {
  const say = useTexts(publishTexts);
  if (error.code === 'UNREACHABLE' || error.code === 'UNREADABLE') {
    return (
      <Notice tone="bad" title={say('lost')} live>
        <p>
          <a href={hrefOf({ at: 'publications' })}>{say('doneHistory')}</a>
        </p>
      </Notice>
    );
  }
  return (
    <>
      <ErrorNotice error={error} />
      {error.code === 'PREVIEW_OUTDATED' && (
        <p>
          <button type="button" className="button" onClick={onAgain}>
            {say('again')}
          </button>
        </p>
      )}
    </>
  );
}
