import { useCallback, useEffect, type ReactElement } from 'react';
import { useHub } from '../hub/hub-context.js';
import type { RecordKindInfo } from '../hub/records.js';
import { useAct } from '../hub/use-act.js';
import { DropZone } from '../parts/drop-zone.js';
import { ErrorNotice } from '../parts/error-notice.js';
import { Notice } from '../parts/notice.js';
import { Screen } from '../parts/screen.js';
import { hrefOf } from '../places/place.js';
import { goTo } from '../places/use-place.js';
import { fileTexts } from '../texts/file-texts.js';
import { useTexts } from '../texts/use-texts.js';
import { useImport } from './import-context.js';
import { Steps } from './steps.js';
import { SyntheticChoice } from './synthetic-choice.js';
import { TemplateDownload } from './template-download.js';

/** The second step: the file itself. */
export function FileScreen({ kind }: { readonly kind: RecordKindInfo }): ReactElement {
  const say = useTexts(fileTexts);
  const { hub } = useHub();
  const { state, dispatch } = useImport();
  const reading = useAct(
    useCallback(
      async (file: File) => {
        dispatch({ type: 'fileChosen', file });
        const inspection = await hub.inspect(kind.kind, file, null);
        dispatch({ type: 'inspected', file, inspection, sheet: null });
        goTo({ at: 'file', kind: kind.kind, step: 'columns' });
      },
      [dispatch, hub, kind.kind],
    ),
  );
  const { forget } = reading;
  useEffect(forget, [kind.kind, forget]);

  return (
    <Screen
      title={`${say('fileTitle')}: ${kind.name}`}
      lead={say('fileLead')}
      above={<Steps current="file" />}
    >
      {reading.error && <ErrorNotice error={reading.error} />}
      <SyntheticChoice />
      {reading.doing && state.file ? (
        <p className="waiting" role="status">
          {say('reading', { file: state.file.name })}
        </p>
      ) : (
        <DropZone title={say('drop')} onFile={(file) => void reading.start(file)} />
      )}
      <TemplateDownload kind={kind.kind} />
      <Notice tone="info" title={say('privacy')}>
        <p>{say('privacyHelp')}</p>
      </Notice>
      <p>
        <a href={hrefOf({ at: 'file', step: 'kind' })}>{say('another')}</a>
      </p>
    </Screen>
  );
}
