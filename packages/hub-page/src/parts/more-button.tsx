import type { ReactElement } from 'react';
import { errorTexts } from '../texts/error-texts.js';
import { useTexts } from '../texts/use-texts.js';

/** Asks for the next page of a list. */
export function MoreButton({
  asking,
  onMore,
}: {
  readonly asking: boolean;
  readonly onMore: () => void;
}): ReactElement {
  const say = useTexts(errorTexts);
  return (
    <button type="button" className="button" aria-disabled={asking} onClick={onMore}>
      {asking ? say('loading') : say('more')}
    </button>
  );
}
