import { useCallback, type ReactElement } from 'react';
import type { AuditEntry } from '../hub/accounts.js';
import { useHub } from '../hub/hub-context.js';
import { usePages } from '../hub/use-pages.js';
import { PagedList } from '../parts/paged-list.js';
import { Screen } from '../parts/screen.js';
import { ScrollBox } from '../parts/scroll-box.js';
import { administrationTexts } from '../texts/administration-texts.js';
import { useFormats } from '../texts/formats.js';
import { operationKey, operationTexts } from '../texts/operation-texts.js';
import { useIndicatorName } from '../texts/use-indicator-name.js';
import { useTexts } from '../texts/use-texts.js';
import { subjectWords, wasCheck } from './subject-words.js';

/** Who did what, newest first. */
export function TrailScreen(): ReactElement {
  const say = useTexts(administrationTexts);
  const { hub } = useHub();
  const pages = usePages(useCallback((after) => hub.trail(after), [hub]));
  return (
    <Screen title={say('trailTitle')} lead={say('trailLead')} wide>
      <PagedList pages={pages} nothing={say('trailNothing')}>
        {(items) => (
          <ScrollBox label={say('trailTitle')}>
            <table className="list">
              <thead>
                <tr>
                  {(['when', 'who', 'what', 'to', 'outcome'] as const).map((heading) => (
                    <th key={heading} scope="col">
                      {say(heading)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {items.map((entry) => (
                  <TrailRow key={entry.id} entry={entry} />
                ))}
              </tbody>
            </table>
          </ScrollBox>
        )}
      </PagedList>
    </Screen>
  );
}

function TrailRow({ entry }: { readonly entry: AuditEntry }): ReactElement {
  const say = useTexts(administrationTexts);
  const nameOf = useTexts(operationTexts);
  const formats = useFormats();
  const indicatorName = useIndicatorName();
  const known = operationKey(entry.operation);
  const operation = known === 'imports' && wasCheck(entry) ? 'check' : known;
  return (
    <tr>
      <td className="when">{formats.moment(entry.at)}</td>
      <td>{entry.accountName ?? entry.account ?? say('nobody')}</td>
      <th scope="row">{operation ? nameOf(operation) : entry.operation}</th>
      <td className="quiet">{subjectWords(entry, { indicator: indicatorName, period: formats.period })}</td>
      <td>
        {say(entry.outcome)}
        {entry.code !== null && <span className="quiet"> ({entry.code})</span>}
      </td>
    </tr>
  );
}
