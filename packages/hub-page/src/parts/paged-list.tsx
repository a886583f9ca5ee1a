import type { ReactElement, ReactNode } from 'react';
import type { Pages } from '../hub/use-pages.js';
import { errorTexts } from '../texts/error-texts.js';
import { useTexts } from '../texts/use-texts.js';
import { ErrorNotice } from './error-notice.js';
import { MoreButton } from './more-button.js';
import { Notice } from './notice.js';

/** A list that is read page by page. */
export function PagedList<T>({
  pages,
  nothing,
  children,
}: {
  readonly pages: Pages<T>;
  /** Said where the list is empty. */
  readonly nothing: string;
  readonly children: (items: readonly T[]) => ReactNode;
}): ReactElement {
  const say = useTexts(errorTexts);
  const { items, error, asking, more, again } = pages;
  return (
    <>
      {error && <ErrorNotice error={error} onAgain={items === null ? again : (more ?? again)} />}
      {items === null && asking && (
        <p className="waiting" role="status">
          {say('loading')}
        </p>
      )}
      {items?.length === 0 && <Notice tone="info" title={nothing} />}
      {items !== null && items.length > 0 && children(items)}
      {more && (
        <p>
          <MoreButton asking={asking} onMore={more} />
        </p>
      )}
    </>
  );
}
