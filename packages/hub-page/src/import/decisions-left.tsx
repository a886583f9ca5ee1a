import type { ReactElement } from 'react';
import type { RecordKindInfo } from '../hub/records.js';
import { Notice } from '../parts/notice.js';
import { columnsTexts } from '../texts/columns-texts.js';
import { useTexts } from '../texts/use-texts.js';
import type { ColumnDecisions } from './column-decisions.js';

/** What must still be said about the columns before the file can be checked. */
export function DecisionsLeft({
  decisions,
  kind,
}: {
  readonly decisions: ColumnDecisions;
  readonly kind: RecordKindInfo;
}): ReactElement {
  const say = useTexts(columnsTexts);
  const names = (fields: readonly string[]): string =>
    fields.map((field) => kind.fields.find((one) => one.field === field)?.name ?? field).join(', ');
  return (
    <div aria-live="polite">
      {decisions.missing.length > 0 && (
        <Notice tone="warn" title={say('missing', { names: names(decisions.missing) })}>
          <p>{say('missingHelp')}</p>
        </Notice>
      )}
      {decisions.twice.length > 0 && (
        <Notice tone="warn" title={say('twice', { names: names(decisions.twice) })}>
          <p>{say('twiceHelp')}</p>
        </Notice>
      )}
      {decisions.undecided > 0 && (
        <Notice tone="warn" title={say('undecided', { count: decisions.undecided })}>
          <p>{say('undecidedHelp')}</p>
        </Notice>
      )}
    </div>
  );
}
