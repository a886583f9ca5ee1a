import { useCallback, type ReactElement } from 'react';
import { useHub } from '../hub/hub-context.js';
import type { RecordKindInfo } from '../hub/records.js';
import { useAct } from '../hub/use-act.js';
import { ErrorNotice } from '../parts/error-notice.js';
import { Screen } from '../parts/screen.js';
import { hrefOf } from '../places/place.js';
import { goTo } from '../places/use-place.js';
import { columnsTexts } from '../texts/columns-texts.js';
import { useTexts } from '../texts/use-texts.js';
import { columnDecisions } from './column-decisions.js';
import { ColumnRow } from './column-row.js';
import { DecisionsLeft } from './decisions-left.js';
import { useImport } from './import-context.js';
import { mappingOf } from './import-state.js';
import { PeriodChoice } from './period-choice.js';
import { ReplaceChoice } from './replace-choice.js';
import { NeedsFile } from './needs-file.js';
import { SheetChoice } from './sheet-choice.js';
import { Steps } from './steps.js';
import { SyntheticMark } from './synthetic-mark.js';

/** The third step: what each column holds. */
export function ColumnsScreen({ kind }: { readonly kind: RecordKindInfo }): ReactElement {
  const say = useTexts(columnsTexts);
  const { hub } = useHub();
  const { state, start } = useImport();
  const { file, inspection, choices } = state;
  const mapping = mappingOf(state);
  const checking = useAct(
    useCallback(async () => {
      await hub.saveMapping(kind.kind, mapping);
      start(true);
      goTo({ at: 'file', kind: kind.kind, step: 'check' });
    }, [hub, kind.kind, mapping, start]),
  );
  if (!file || !inspection) return <NeedsFile kind={kind} step="columns" />;

  const decisions = columnDecisions(kind, choices, state.period);
  const decided = decisions.missing.length + decisions.twice.length + decisions.undecided === 0;
  const lead = say('lead', { count: inspection.columns.length, file: file.name });
  return (
    <Screen title={say('title')} lead={lead} above={<Steps current="columns" />}>
      <SyntheticMark synthetic={state.synthetic} />
      <SheetChoice kind={kind} file={file} inspection={inspection} />
      <table className="columns-table">
        <caption className="unseen">{say('table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('column')}</th>
            <th scope="col">{say('heading')}</th>
            <th scope="col">{say('holds')}</th>
          </tr>
        </thead>
        <tbody>
          {inspection.columns.map((column, index) => (
            <ColumnRow
              key={column.index}
              column={column}
              place={index}
              choice={choices[index] ?? null}
              kind={kind}
            />
          ))}
        </tbody>
      </table>
      <PeriodChoice />
      <ReplaceChoice />
      <DecisionsLeft decisions={decisions} kind={kind} />
      {checking.error && <ErrorNotice error={checking.error} />}
      <p className="buttons">
        <button
          type="button"
          className="button button-main"
          aria-disabled={!decided || checking.doing}
          aria-describedby="check-help"
          onClick={() => {
            if (decided) void checking.start();
          }}
        >
          {say('check')}
        </button>
        <a className="button" href={hrefOf({ at: 'file', kind: kind.kind, step: 'file' })}>
          {say('back')}
        </a>
      </p>
      <p className="quiet" id="check-help">
        {say('checkHelp')}
      </p>
    </Screen>
  );
}
