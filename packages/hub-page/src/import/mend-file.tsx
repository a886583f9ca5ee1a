import { useCallback, type ReactElement } from 'react';
import { useHub } from '../hub/hub-context.js';
import type { ImportReport, RecordKindInfo } from '../hub/records.js';
import { useAct } from '../hub/use-act.js';
import { download } from '../parts/download.js';
import { DropZone } from '../parts/drop-zone.js';
import { ErrorNotice } from '../parts/error-notice.js';
import { goTo } from '../places/use-place.js';
import { checkTexts } from '../texts/check-texts.js';
import { useTexts } from '../texts/use-texts.js';
import { useImport } from './import-context.js';
import { readChoiceOf } from './import-state.js';

/** The way on from a file with mistakes: the rows to mend, and a place for the mended file. */
export function MendFile({
  kind,
  report,
}: {
  readonly kind: RecordKindInfo;
  readonly report: ImportReport;
}): ReactElement {
  const say = useTexts(checkTexts);
  const { hub } = useHub();
  const { state, dispatch } = useImport();
  const { file } = state;
  const fetching = useAct(
    useCallback(async () => {
      if (!file) return;
      const choice = readChoiceOf(state, kind.kind);
      download(await hub.rejectedRows(file, choice, report.id), `${say('rejectedName')}.csv`);
    }, [file, hub, kind.kind, report.id, say, state]),
  );
  const mending = useAct(
    useCallback(
      async (mended: File) => {
        const inspection = await hub.inspect(kind.kind, mended, null);
        dispatch({ type: 'fileChosen', file: mended });
        dispatch({ type: 'inspected', file: mended, inspection, sheet: null });
        goTo({ at: 'file', kind: kind.kind, step: 'columns' });
      },
      [dispatch, hub, kind.kind],
    ),
  );
  return (
    <section>
      <h2>{say('mended')}</h2>
      {report.rejected > 0 && file && (
        <p className="buttons">
          <button
            type="button"
            className="button"
            aria-disabled={fetching.doing}
            onClick={() => void fetching.start()}
          >
            {say('rejectedFile')}
          </button>
        </p>
      )}
      {fetching.error && <ErrorNotice error={fetching.error} />}
      <DropZone title={say('mendedDrop')} onFile={(mended) => void mending.start(mended)} />
      {mending.error && <ErrorNotice error={mending.error} />}
      <p className="quiet">{say('mendedMore')}</p>
    </section>
  );
}
