import type { ReactElement } from 'react';
import type { Pages } from '../hub/use-pages.js';
import { errorTexts } from '../texts/error-texts.js';
import { useTexts } from '../texts/use-texts.js';
import { ErrorNotice } from './error-notice.js';
import { ListTable } from './list-table.js';
import { MoreButton } from './more-button.js';
import { Notice } from './notice.js';

/** A list that is read page by page: its table, waiting for it, that it is empty, what went wrong, and the way to its next page. */
export function PagedList<T>({
  pages,
  label,
  headings,
  nothing,
  row,
}: {
  readonly pages: Pages<T>;
  readonly label: string;
  readonly headings: readonly string[];
  /** Said where the list is empty. */
  readonly nothing: string;
  /** A row of the table, with a key. */
  readonly row: (item: T) => ReactElement;
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
      {items !== null && items.length > 0 && (
        <ListTable label={label} headings={headings}>
          {items.map(row)}
        </ListTable>
      )}
      {more && (
        <p>
          <MoreButton asking={asking} onMore={more} />
        </p>
      )}
    </>
  );
}
