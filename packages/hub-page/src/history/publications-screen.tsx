import { useCallback, useState, type ReactElement } from 'react';
import { useHub } from '../hub/hub-context.js';
import type { Publication } from '../hub/publications.js';
import { usePages } from '../hub/use-pages.js';
import { PagedList } from '../parts/paged-list.js';
import { Screen } from '../parts/screen.js';
import { historyTexts } from '../texts/history-texts.js';
import { useTexts } from '../texts/use-texts.js';
import { currentPublications } from './current-publications.js';
import { PublicationRow } from './publication-row.js';
import { WithdrawDialog } from './withdraw-dialog.js';

const headings = ['when', 'what', 'kind', 'figures', 'reason', 'who', 'actions'] as const;

/** Everything that was ever published, and revising and withdrawing what is in force. */
export function PublicationsScreen(): ReactElement {
  const say = useTexts(historyTexts);
  const { hub } = useHub();
  const pages = usePages(useCallback((after) => hub.publications.publications(after), [hub]));
  const [withdrawing, setWithdrawing] = useState<Publication | null>(null);
  const current = currentPublications(pages.items ?? []);
  return (
    <Screen title={say('title')} lead={say('lead')} wide>
      <PagedList
        pages={pages}
        label={say('title')}
        headings={headings.map((heading) => say(heading))}
        nothing={say('nothing')}
        row={(publication) => (
          <PublicationRow
            key={publication.id}
            publication={publication}
            inForce={current.has(publication.id)}
            onWithdraw={() => {
              setWithdrawing(publication);
            }}
          />
        )}
      />
      {withdrawing && (
        <WithdrawDialog
          publication={withdrawing}
          onDone={() => {
            setWithdrawing(null);
            pages.again();
          }}
          onClose={() => {
            setWithdrawing(null);
          }}
        />
      )}
    </Screen>
  );
}
