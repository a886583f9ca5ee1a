import { useCallback, useId, type ReactElement } from 'react';
import { useHub } from '../hub/hub-context.js';
import type { Inspection, RecordKindInfo } from '../hub/records.js';
import { useAct } from '../hub/use-act.js';
import { ErrorNotice } from '../parts/error-notice.js';
import { columnsTexts } from '../texts/columns-texts.js';
import { useTexts } from '../texts/use-texts.js';
import { useImport } from './import-context.js';

/** Which sheet of a workbook is meant, where it has more than one. */
export function SheetChoice({
  kind,
  file,
  inspection,
}: {
  readonly kind: RecordKindInfo;
  readonly file: File;
  readonly inspection: Inspection;
}): ReactElement | null {
  const say = useTexts(columnsTexts);
  const { hub } = useHub();
  const { state, dispatch } = useImport();
  const id = useId();
  const reading = useAct(
    useCallback(
      async (sheet: string) => {
        const found = await hub.inspect(kind.kind, file, sheet);
        dispatch({ type: 'inspected', file, inspection: found, sheet });
      },
      [hub, kind.kind, file, dispatch],
    ),
  );
  if (inspection.sheets.length < 2) return null;
  return (
    <div className="field">
      <label htmlFor={id}>{say('sheet')}</label>
      <select
        id={id}
        className="input"
        value={state.sheet ?? inspection.sheets[0]}
        onChange={(event) => void reading.start(event.target.value)}
      >
        {inspection.sheets.map((sheet) => (
          <option key={sheet}>{sheet}</option>
        ))}
      </select>
      {reading.error && <ErrorNotice error={reading.error} />}
    </div>
  );
}
