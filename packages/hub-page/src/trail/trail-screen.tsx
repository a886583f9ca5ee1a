import { useCallback, type ReactElement } from 'react';
import type { AuditEntry } from '../hub/accounts.js';
import { useHub } from '../hub/hub-context.js';
import { usePages } from '../hub/use-pages.js';
import { PagedList } from '../parts/paged-list.js';
import { Screen } from '../parts/screen.js';
import { administrationTexts } from '../texts/administration-texts.js';
import { useFormats } from '../texts/formats.js';
import { operationKey, operationTexts } from '../texts/operation-texts.js';
import { useAccountName } from '../texts/use-account-name.js';
import { useIndicatorName } from '../texts/use-indicator-name.js';
import { useTexts } from '../texts/use-texts.js';
import { subjectWords, wasCheck } from './subject-words.js';

const headings = ['when', 'who', 'what', 'to', 'outcome'] as const;

/** Who did what, newest first. */
export function TrailScreen(): ReactElement {
  const say = useTexts(administrationTexts);
  const { hub } = useHub();
  const pages = usePages(useCallback((after) => hub.trail(after), [hub]));
  return (
    <Screen title={say('trailTitle')} lead={say('trailLead')} wide>
      <PagedList
        pages={pages}
        label={say('trailTitle')}
        headings={headings.map((heading) => say(heading))}
        nothing={say('trailNothing')}
        row={(entry) => <TrailRow key={entry.id} entry={entry} />}
      />
    </Screen>
  );
}

function TrailRow({ entry }: { readonly entry: AuditEntry }): ReactElement {
  const say = useTexts(administrationTexts);
  const nameOf = useTexts(operationTexts);
  const formats = useFormats();
  const indicatorName = useIndicatorName();
  const accountName = useAccountName();
  const known = operationKey(entry.operation);
  const operation = known === 'imports' && wasCheck(entry) ? 'check' : known;
  return (
    <tr>
      <td className="when">{formats.moment(entry.at)}</td>
      <td>{accountName(entry.accountName ?? entry.account ?? say('nobody'))}</td>
      <th scope="row">{operation ? nameOf(operation) : entry.operation}</th>
      <td className="quiet">{subjectWords(entry, { indicator: indicatorName, period: formats.period })}</td>
      <td>
        {say(entry.outcome)}
        {entry.code !== null && <span className="quiet"> ({entry.code})</span>}
      </td>
    </tr>
  );
}
