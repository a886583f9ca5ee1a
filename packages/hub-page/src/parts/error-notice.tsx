import type { ReactElement } from 'react';
import type { HubError } from '../hub/hub-error.js';
import { errorTexts, hasErrorText } from '../texts/error-texts.js';
import { useTexts } from '../texts/use-texts.js';
import { Notice } from './notice.js';

/** What went wrong and what to do about it. The hub's own words stand before the page's, because they know more. */
export function ErrorNotice({
  error,
  onAgain,
}: {
  readonly error: HubError;
  readonly onAgain?: (() => void) | undefined;
}): ReactElement | null {
  const say = useTexts(errorTexts);
  if (error.code === 'CANCELLED') return null;
  const own = hasErrorText(error.code) ? say(error.code) : null;
  const title = own ?? (error.message === '' ? say('UNEXPECTED') : error.message);
  return (
    <Notice tone="bad" title={title} live>
      {own !== null && error.message !== '' && <p>{error.message}</p>}
      {!hasErrorText(error.code) && <p className="quiet">{say('code', { code: error.code })}</p>}
      {onAgain && (
        <p>
          <button type="button" className="button" onClick={onAgain}>
            {say('again')}
          </button>
        </p>
      )}
    </Notice>
  );
}
