import { useEffect, type ReactElement } from 'react';
import type { RecordKindInfo } from '../hub/records.js';
import { ErrorNotice } from '../parts/error-notice.js';
import { Screen } from '../parts/screen.js';
import { goTo } from '../places/use-place.js';
import { checkTexts } from '../texts/check-texts.js';
import { useTexts } from '../texts/use-texts.js';
import { CheckReport } from './check-report.js';
import { useImport } from './import-context.js';
import { NeedsFile } from './needs-file.js';
import { RunProgress } from './run-progress.js';
import { Steps } from './steps.js';
import { SyntheticMark } from './synthetic-mark.js';

/** The fourth step: what the check found, and bringing the file in. */
export function CheckScreen({ kind }: { readonly kind: RecordKindInfo }): ReactElement {
  const say = useTexts(checkTexts);
  const { state, start } = useImport();
  const { file, run, report, error } = state;
  const isStored = report?.state === 'STORED';
  useEffect(() => {
    if (isStored) goTo({ at: 'file', kind: report.kind, step: 'done' }, { replace: true });
  }, [isStored, report]);
  if (!run && !report && !error && (!file || !state.inspection))
    return <NeedsFile kind={kind} step="check" />;

  const again = file
    ? () => {
        start(true);
      }
    : undefined;
  return (
    <Screen title={say('checkTitle')} above={<Steps current="check" />}>
      <SyntheticMark synthetic={report?.synthetic ?? state.synthetic} />
      {run && <RunProgress run={run} file={file} />}
      {!run && error && <ErrorNotice error={error} onAgain={again} />}
      {!run && report && <CheckReport kind={kind} report={report} />}
      {!run && !error && !report && (
        <p>
          <button type="button" className="button button-main" onClick={again}>
            {say('checkAgain')}
          </button>
        </p>
      )}
    </Screen>
  );
}
